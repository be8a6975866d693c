import type { SkillMention } from '../mention.ts';
import type { Requirement } from '../requirement.ts';
import { findCues } from './cues.ts';
import type { Cue } from './cues.ts';
import { readDemands } from './demands.ts';
import type { Demand } from './demands.ts';
import type { DegreeDemand } from './degrees.ts';
import { employerSpans } from './employer.ts';
import { importanceOf } from './importance.ts';
import { readLines } from './lines.ts';
import { normalise, placeOf } from './normalise.ts';
import type { Normalised, Span } from './normalise.ts';
import { LONGEST_POSTING, OversizedPostingError } from './oversized-posting-error.ts';
import type { FamilyOf } from './or-groups.ts';
import { joinAlike, mergeRequirements, requirementsOf } from './requirements.ts';
import type { Wanted } from './requirements.ts';
import { isBoilerplate } from './section.ts';
import type { Section } from './section.ts';
import { readSections } from './sections.ts';
import type { Passage } from './sections.ts';
import type { YearsDemand } from './years.ts';

/** A job posting as demands. Every offset is in UTF-16 units of `text`. */
export interface Posting {
  /** As given. */
  readonly text: string;
  readonly sections: readonly Section[];
  /** In the order of the posting; the same demand once, as the strongest it was made. */
  readonly requirements: readonly Requirement[];
  /** Skills that are named and not asked for, each place. */
  readonly mentioned: readonly SkillMention[];
  readonly years: readonly YearsDemand[];
  readonly degrees: readonly DegreeDemand[];
  /**
   * False when no skill was recognised in a demand, or nothing in the posting tells demands from
   * the rest: then no comparison with it says anything.
   */
  readonly conclusive: boolean;
}

/** Finds the skills a text names, in reading order, none overlapping another. */
export type FindSkills = (text: string) => readonly SkillMention[];

/** What is known of skills. */
export interface SkillKnowledge {
  readonly findSkills: FindSkills;
  readonly familyOf: FamilyOf;
}

/**
 * Reads a posting: normalise, cut into lines, sections and clauses, then take from each clause its
 * skills, years and degrees.
 */
export function readPostingWith(text: string, { findSkills, familyOf }: SkillKnowledge): Posting {
  if (text.length > LONGEST_POSTING) throw new OversizedPostingError(text.length);
  const plain = normalise(text);
  const read = readLines(plain.text);
  const passages = readSections(read.lines);
  const mentions = findSkills(read.text).filter(outside(employerSpans(read.text, read.lines)));
  const demands = readDemands(read.text, passages, { mentions, cues: findCues(read.text) });
  const wanted = wantedOf(demands);
  const requirements = mergeRequirements(
    wanted.flatMap((demand) => requirementsOf(demand, { text: read.text, familyOf })),
  ).map((requirement) => placed(requirement, { plain, text }));
  const asked = new Set(wanted.flatMap((demand) => demand.mentions));
  return {
    text,
    sections: sectionsOf(passages, plain, text),
    requirements,
    mentioned: mentions
      .filter((mention) => !asked.has(mention))
      .map(({ skill, ...span }) => ({ skill, ...placeOf(plain, span) })),
    years: yearsOf(wanted, { plain, text }),
    degrees: degreesOf(wanted, { plain, text }),
    conclusive: requirements.length > 0 && (isSpoken(demands) || isHeaded(passages)),
  };
}

/** Leaves out what lies in one of some stretches. */
function outside(spans: readonly Span[]): (mention: SkillMention) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  let at = 0;
  return ({ start, end }) => {
    while ((sorted[at]?.end ?? Infinity) <= start) at += 1;
    return (sorted[at]?.start ?? Infinity) >= end;
  };
}

/** The clauses that ask for something, and how much; the others only name things. */
function wantedOf(demands: readonly Demand[]): Wanted[] {
  const spoken = isSpoken(demands) || isHeaded(demands.map(({ passage }) => passage));
  const wanted = demands.flatMap((demand): Wanted[] => {
    const { kind, bullet, heading, title } = demand.passage;
    const headed = heading.end > heading.start;
    const importance = importanceOf({ kind, effect: demand.effect, bullet, headed, spoken });
    return importance && !title ? [{ ...demand, importance }] : [];
  });
  return joinAlike(wanted);
}

const SPEAKING: readonly Cue['effect'][] = ['must', 'nice', 'want', 'duty'];

/** Whether any clause outside boilerplate says how much it wants a skill. */
function isSpoken(demands: readonly Demand[]): boolean {
  return demands.some(
    ({ passage, effect, mentions }) =>
      effect && SPEAKING.includes(effect) && mentions.length > 0 && !isBoilerplate(passage.kind),
  );
}

function isHeaded(passages: readonly Passage[]): boolean {
  return passages.some(({ kind }) => kind !== 'unknown' && !isBoilerplate(kind));
}

interface Given {
  readonly plain: Normalised;
  readonly text: string;
}

/** A thing with its place and words in the posting as given. */
function placed<T extends Span>(thing: T, { plain, text }: Given): T & { readonly quote: string } {
  const { start, end } = placeOf(plain, thing);
  return { ...thing, start, end, quote: text.slice(start, end) };
}

function yearsOf(wanted: readonly Wanted[], given: Given): YearsDemand[] {
  return wanted.flatMap(({ years }) =>
    years.map(({ of, ...found }) => ({
      ...placed(found, given),
      of: placed(of, given).quote,
    })),
  );
}

function degreesOf(wanted: readonly Wanted[], given: Given): DegreeDemand[] {
  return wanted.flatMap(({ degree, importance }) =>
    degree ? [{ ...placed(degree, given), required: importance !== 'nice' }] : [],
  );
}

/** Sections from the passages under each heading, one after the other. */
function sectionsOf(passages: readonly Passage[], plain: Normalised, text: string): Section[] {
  const runs: Passage[][] = [];
  for (const passage of passages) {
    const run = runs.at(-1);
    if (run?.[0]?.heading.start === passage.heading.start && run[0].kind === passage.kind)
      run.push(passage);
    else runs.push([passage]);
  }
  return runs.flatMap((run, i) => {
    const first = run[0];
    if (!first) return [];
    const { start, end } = placeOf(plain, sectionSpan(run, runs[i - 1]));
    return [{ kind: first.kind, heading: headingOf(first, plain, text), start, end }];
  });
}

/** From the heading, when it stands right before the text, to the end of the text. */
function sectionSpan(run: readonly Passage[], before: readonly Passage[] | undefined): Span {
  const { heading, start } = run[0] ?? { heading: { start: 0, end: 0 }, start: 0 };
  const free = heading.end > heading.start && heading.start >= (before?.at(-1)?.end ?? 0);
  return { start: free ? heading.start : start, end: run.at(-1)?.end ?? start };
}

function headingOf({ heading }: Passage, plain: Normalised, text: string): string {
  const { start, end } = placeOf(plain, heading);
  return heading.end > heading.start ? text.slice(start, end) : '';
}
