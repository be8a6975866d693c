import type { Importance, Requirement } from '../requirement.ts';
import type { Demand } from './demands.ts';
import { STRONGEST_FIRST } from './importance.ts';
import type { Span } from './normalise.ts';
import { orGroups } from './or-groups.ts';
import type { FamilyOf } from './or-groups.ts';

/** A clause that asks for what it names. */
export interface Wanted extends Demand {
  readonly importance: Importance;
}

/** A requirement in offsets of the normalised text, which has no quote yet. */
export type Unquoted = Omit<Requirement, 'quote'>;

/** The demands of a clause: one for each skill or group of which any one is enough. */
export function requirementsOf(
  wanted: Wanted,
  { text, familyOf }: { text: string; familyOf: FamilyOf },
): Unquoted[] {
  const clause = trimmed(text, wanted);
  return orGroups(wanted.mentions, { ...wanted, text, familyOf }).map((group) => ({
    importance: wanted.importance,
    anyOf: [...new Set(group.map(({ skill }) => skill))],
    start: Math.min(clause.start, group[0]?.start ?? clause.start),
    end: Math.max(clause.end, group.at(-1)?.end ?? clause.end),
  }));
}

/** Puts neighbouring clauses of one line together that want their skills alike. */
export function joinAlike(wanted: readonly Wanted[]): Wanted[] {
  const runs: Wanted[][] = [];
  for (const one of wanted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (last?.end === one.start && last.importance === one.importance) run?.push(one);
    else runs.push([one]);
  }
  return runs.flatMap(together);
}

function together(run: readonly Wanted[]): Wanted[] {
  const [first] = run;
  if (!first || run.length === 1) return [...run];
  return [
    {
      ...first,
      end: run.at(-1)?.end ?? first.end,
      mentions: run.flatMap(({ mentions }) => mentions),
      years: run.flatMap(({ years }) => years),
      degree: run.find(({ degree }) => degree)?.degree,
    },
  ];
}

/**
 * Keeps each demand once, as the strongest it was made and in the order of the posting. A skill
 * asked for by itself is not asked for again, at no more strength, in a group it would meet.
 */
export function mergeRequirements(all: readonly Unquoted[]): Unquoted[] {
  const sorted = all.toSorted((a, b) => strength(a) - strength(b) || a.start - b.start);
  const kept = new Map<string, Unquoted>();
  const alone = new Set<string>();
  for (const one of sorted) {
    const key = one.anyOf.toSorted().join('\n');
    if (kept.has(key) || one.anyOf.some((skill) => alone.has(skill))) continue;
    kept.set(key, one);
    if (one.anyOf.length === 1) alone.add(key);
  }
  return [...kept.values()].toSorted((a, b) => a.start - b.start);
}

function strength({ importance }: Unquoted): number {
  return STRONGEST_FIRST.indexOf(importance);
}

/** A clause without the marks and joining words at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const before =
    /^[\s,;:.()&•-]*(?:(?:and|und|et|y|e|but|aber|mais|pero|mas)\s)?/iu.exec(words)?.[0] ?? '';
  const rest = words.slice(before.length);
  const after = rest.length - rest.replace(/[\s,;:.•-]+$/u, '').length;
  const open = rest.includes('(') && !rest.includes(')') && text[end - after] === ')' ? 1 : 0;
  return { start: start + before.length, end: end - after + open };
}
