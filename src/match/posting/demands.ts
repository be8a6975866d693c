import type { SkillMention } from '../mention.ts';
import { clausesOf } from './clauses.ts';
import type { Clause } from './clauses.ts';
import type { CueEffect } from './cue-words.ts';
import type { Cue } from './cues.ts';
import { degreeIn } from './degrees.ts';
import type { DegreeFound } from './degrees.ts';
import type { Span } from './normalise.ts';
import { isBoilerplate } from './section.ts';
import type { Passage } from './sections.ts';
import { sentencesOf } from './sentences.ts';
import { yearsIn } from './years.ts';
import type { YearsFound } from './years.ts';

/** One clause of a posting with what it names, in offsets of the normalised text. */
export interface Demand extends Clause {
  readonly passage: Passage;
  /** Skills it names, degrees and employers left out. */
  readonly mentions: readonly SkillMention[];
  readonly years: readonly YearsFound[];
  readonly degree: DegreeFound | undefined;
}

/** What was found in the whole text, in reading order. */
export interface Findings {
  readonly mentions: readonly SkillMention[];
  readonly cues: readonly Cue[];
}

/** Cuts passages into clauses and gives each what was found in it. */
export function readDemands(
  text: string,
  passages: readonly Passage[],
  findings: Findings,
): Demand[] {
  const sentences = passages.flatMap((passage) =>
    sentencesOf(text, passage).map((span) => ({ ...span, passage })),
  );
  const mentions = shareOut(findings.mentions, sentences);
  const cues = shareOut(findings.cues, sentences);
  let before: CueEffect | undefined;
  return sentences.flatMap((sentence, i) => {
    const named = mentions[i] ?? [];
    if (i >= MOST_SENTENCES && named.length === 0) return [];
    const demands = demandsOf(text, sentence, { mentions: named, cues: cues[i] ?? [], before });
    before = demands.findLast((demand) => demand.mentions.length > 0)?.effect;
    return demands;
  });
}

/** No posting has as many; beyond them only those that name a skill are read. */
const MOST_SENTENCES = 5000;
/** Cues in a sentence that names nothing, beyond which they are left out. */
const MOST_CUES = 50;

interface InSentence extends Findings {
  readonly before: CueEffect | undefined;
}

function demandsOf(
  text: string,
  { passage, start, end }: Span & { passage: Passage },
  { mentions, cues, before }: InSentence,
): Demand[] {
  const span = { start, end };
  const asks = !passage.title && !isBoilerplate(passage.kind);
  const degree = asks ? degreeIn(text, span) : undefined;
  const skills = degree ? mentions.filter((mention) => !overlaps(mention, degree)) : mentions;
  const years = asks ? yearsIn(text, span, mentions) : [];
  const all = degree ? [...skills, { ...degree, skill: '' }] : skills;
  const named = all.toSorted((a, b) => a.start - b.start);
  const heard = named.length === 0 && cues.length > MOST_CUES ? [] : cues;
  const clauses = clausesOf({ ...span, text, mentions: named, cues: heard, before });
  return clauses.map((clause) => ({
    ...clause,
    passage,
    mentions: skills.filter((mention) => begins(mention, clause)),
    years: years.filter((one) => begins(one, clause)).map((one) => cutAt(one, clause, text)),
    degree: degree && begins(degree, clause) ? degree : undefined,
  }));
}

/** Ends what the years are of where the clause ends, when it goes on behind it. */
function cutAt(years: YearsFound, { end }: Clause, text: string): YearsFound {
  const { of } = years;
  if (of.start >= end || of.end <= end) return years;
  const words = text.slice(of.start, end).replace(/[\s,;:(-]+$/, '');
  const stop = of.start + words.length;
  return { ...years, end: Math.min(years.end, stop), of: { start: of.start, end: stop } };
}

function begins({ start }: Span, clause: Span): boolean {
  return start >= clause.start && start < clause.end;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Gives each stretch what lies within it; both lists are in reading order and go by once. */
function shareOut<T extends Span>(things: readonly T[], spans: readonly Span[]): T[][] {
  let at = 0;
  return spans.map(({ start, end }) => {
    while ((things[at]?.start ?? Infinity) < start) at += 1;
    const from = at;
    while ((things[at]?.start ?? Infinity) < end) at += 1;
    return things.slice(from, at).filter((thing) => thing.end <= end);
  });
}
