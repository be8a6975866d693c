import { LENSES } from '../lenses/lenses.ts';
import type { LensId } from '../manifest/schema/lens-ids.ts';
import { skillById } from './lexicon/lexicon.ts';
import type { Requirement } from './requirement.ts';

/** Who reads behind a posting, and how one can tell. */
export interface Reader {
  readonly lens: LensId;
  /** Words of the posting, or how many of its skills this reader looks for. */
  readonly because: string;
}

/** Characters in which a posting names the role; further down other roles are named too. */
const HEAD = 600;

const ROLES: readonly (readonly [LensId, RegExp])[] = [
  [
    'research-scientist',
    /\b(?:applied |ml |ai )?research (?:scientist|engineer|intern)\b|\bresearcher\b/i,
  ],
  [
    'applied-analyst',
    /\b(?:data|product|business|marketing|risk) analyst\b|\banalytics engineer\b|\bdatenanalyst/i,
  ],
  [
    'ml-engineer',
    /\bm(?:achine )?l(?:earning)?(?:[- ]ops)? engineer|\bmlops\b|\b(?:ai|computer vision|data|deep learning|llm|nlp|platform|speech) engineer/i,
  ],
  ['data-scientist', /\bdata scien(?:tist|ce)\b|\b(?:bio)?statistician\b/i],
];

/** The lens that fits a posting: by the first role it names, else by the skills it asks for. */
export function readerOf(text: string, requirements: readonly Requirement[]): Reader {
  const head = text.slice(0, HEAD);
  const named = ROLES.flatMap(([lens, role]) => {
    const match = role.exec(head);
    return match ? [{ lens, at: match.index, because: `it says “${match[0].trim()}”` }] : [];
  }).toSorted((a, b) => a.at - b.at)[0];
  return named ? { lens: named.lens, because: named.because } : bySkills(requirements);
}

function bySkills(requirements: readonly Requirement[]): Reader {
  const names = requirements.flatMap(({ anyOf }) =>
    anyOf.map((id) => (skillById(id)?.name ?? id).toLowerCase()),
  );
  const counts = LENSES.map(({ id, skills }) => ({
    lens: id,
    count: names.filter((name) => skills.some((word) => name.includes(word))).length,
  }));
  const best = counts.reduce((most, each) => (each.count > most.count ? each : most));
  return { lens: best.lens, because: countText(best.count) };
}

function countText(count: number): string {
  if (count === 0) return 'it names no role, and no skill that tells readers apart';
  const skills = count === 1 ? '1 of its skills is' : `${count} of its skills are`;
  return `it names no role, and ${skills} what this reader looks for`;
}
