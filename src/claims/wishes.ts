import type { FactKind } from '../facts/fact.ts';
import type { LensId } from '../manifest/schema/lens-ids.ts';
import type { Profile } from '../manifest/schema/profile.ts';

/** What a person wants of the résumé for one reader. Bullets go by their addresses. */
export interface Wishes {
  /** Told first, in this order. */
  readonly pin: readonly string[];
  readonly drop: readonly string[];
  readonly reword: Readonly<Record<string, string>>;
  /** Ids of projects. */
  readonly leaveOut: readonly string[];
}

/** Nothing asked for. */
export const NO_WISHES: Wishes = { pin: [], drop: [], reword: {}, leaveOut: [] };

/** Name of a bullet, stable while the project has it: `tumour-triage/result`. */
export function bulletAddress(project: string, kind: FactKind): string {
  return `${project}/${kind}`;
}

/**
 * The wishes for one reader: those for all, and the reader's own, which win. Without a reader only
 * those for all count.
 */
export function wishesFor({ resume }: Pick<Profile, 'resume'>, lens?: LensId): Wishes {
  const all = { ...NO_WISHES, ...resume?.all };
  const own = { ...NO_WISHES, ...(lens ? resume?.[lens] : {}) };
  return {
    pin: unique([...own.pin, ...all.pin.filter((bullet) => !own.drop.includes(bullet))]),
    drop: unique([...own.drop, ...all.drop.filter((bullet) => !own.pin.includes(bullet))]),
    reword: { ...all.reword, ...own.reword },
    leaveOut: unique([...own.leaveOut, ...all.leaveOut]),
  };
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
