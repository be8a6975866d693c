import type { SkillMention } from '../mention.ts';
import type { CueEffect } from './cue-words.ts';
import type { Cue } from './cues.ts';
import type { Span } from './normalise.ts';
import { partsOf } from './parts.ts';
import type { Part } from './parts.ts';

/** A part of a sentence in which one thing is said of the skills: wanted, not wanted, or nothing. */
export interface Clause extends Span {
  readonly effect: CueEffect | undefined;
}

/** A sentence with what was found in it; all offsets are of the text it stands in. */
export interface Sentence extends Span {
  readonly text: string;
  readonly mentions: readonly SkillMention[];
  readonly cues: readonly Cue[];
  /** What the last clause before it said, for "So is C++". */
  readonly before: CueEffect | undefined;
}

interface Region extends Span {
  readonly effect: CueEffect;
}

/**
 * Cuts a sentence where what is said of the skills changes: "Python required, Kafka is a plus" are
 * two clauses. A cue binds to the list it stands beside, never to the whole line; brackets with a
 * cue and a skill of their own are read for themselves.
 */
export function clausesOf(sentence: Sentence): Clause[] {
  const inner = bracketsOf(sentence);
  const outer = regionsOf(without(sentence, inner));
  const regions = [...outer, ...inner.flatMap(regionsOf)];
  const marks = [sentence, ...regions].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set(marks)].sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i] ?? sentence.start;
    return { start, end, effect: effectAt(regions, start) };
  });
}

/** What the last region over a place says; those of brackets come last. */
function effectAt(regions: readonly Region[], at: number): CueEffect | undefined {
  const here = regions.filter(({ start, end }) => start <= at && at < end);
  const strong = here.findLast(({ effect }) => !isWeak(effect));
  const effect = strong ? strong.effect : here.at(-1)?.effect;
  return effect === 'rest' ? undefined : effect;
}

function isWeak(effect: CueEffect): boolean {
  return effect === 'want' || effect === 'duty' || effect === 'own';
}

/** Brackets that hold a skill and a word on how much it is wanted: "(ideally Kafka)". */
function bracketsOf(sentence: Sentence): Sentence[] {
  const { text, start, end } = sentence;
  return [...text.slice(start, end).matchAll(/\([^()]*\)/g)].flatMap(({ 0: found, index }) => {
    const part = within(sentence, { start: start + index, end: start + index + found.length });
    const strong = part.cues.some(({ effect }) => !isWeak(effect));
    return strong && part.mentions.length > 0 ? [part] : [];
  });
}

function within(sentence: Sentence, span: Span): Sentence {
  const holds = (inner: Span): boolean => inner.start >= span.start && inner.end <= span.end;
  const { mentions, cues } = sentence;
  return { ...sentence, ...span, mentions: mentions.filter(holds), cues: cues.filter(holds) };
}

function without(sentence: Sentence, brackets: readonly Sentence[]): Sentence {
  const free = ({ start }: Span): boolean =>
    !brackets.some((bracket) => start >= bracket.start && start < bracket.end);
  return { ...sentence, cues: sentence.cues.filter(free) };
}

function regionsOf(sentence: Sentence): Region[] {
  const parts = partsOf(sentence.text, sentence);
  const weak = sentence.cues.filter(({ effect }) => isWeak(effect));
  const strong = sentence.cues.filter(({ effect }) => !isWeak(effect));
  return [...regionsOfCues(weak, sentence, parts), ...regionsOfCues(strong, sentence, parts)];
}

/** Lays out the reach of each cue, left to right; none reaches into what an earlier one closed. */
function regionsOfCues(cues: readonly Cue[], sentence: Sentence, parts: readonly Part[]): Region[] {
  const regions: Region[] = [];
  for (const [i, cue] of cues.entries()) {
    const last = regions.at(-1);
    if (last && isAnswer(cue, cues[i - 1], parts)) continue;
    const region = regionOf(cue, { sentence, parts, last });
    if (!region) continue;
    if (last && last.end > region.start)
      regions[regions.length - 1] = { ...last, end: region.start };
    regions.push(region);
  }
  return regions.filter(({ start, end }) => end > start);
}

/** Whether a cue only ends what a "no" before it began: "no PhD needed". */
function isAnswer(cue: Cue, before: Cue | undefined, parts: readonly Part[]): boolean {
  if (before?.effect !== 'drop' || before.side !== 'ahead' || cue.effect !== 'must') return false;
  return partAt(parts, before.start) === partAt(parts, cue.start);
}

interface Place {
  readonly sentence: Sentence;
  readonly parts: readonly Part[];
  readonly last: Region | undefined;
}

function regionOf(cue: Cue, place: Place): Region | undefined {
  const effect = cue.effect === 'same' ? (place.last?.effect ?? place.sentence.before) : cue.effect;
  if (!effect) return undefined;
  if (cue.effect === 'rest') return { start: cue.start, end: place.sentence.end, effect };
  const ahead = { start: cue.start, end: reach(cue, place), effect };
  const side = sideOf(cue, place);
  if (side === 'ahead') return ahead;
  return side && { start: listStart(cue, place), end: cue.end, effect };
}

/** Which way a cue looks here, by where the skills are. */
function sideOf(cue: Cue, { sentence, parts, last }: Place): 'ahead' | 'back' | undefined {
  const part = partAt(parts, cue.start);
  const floor = floorOf(cue, { sentence, parts, last });
  const { mentions } = sentence;
  const after = mentions.some(({ start }) => start >= cue.end);
  const before = mentions.some(({ start, end }) => start >= floor && end <= cue.start);
  const beside = mentions.some(
    ({ start, end }) => start >= Math.max(floor, part?.start ?? 0) && end <= cue.start,
  );
  if (cue.side === 'back') return before ? 'back' : again(cue, last);
  if (cue.side === 'ahead') return after || isWeak(cue.effect) ? 'ahead' : tail(cue, before);
  if (beside) return 'back';
  if (after) return 'ahead';
  return before ? 'back' : again(cue, last);
}

/** A second word on the same skills counts when it is milder: "not required, but a plus". */
function again(cue: Cue, last: Region | undefined): 'back' | undefined {
  return last && cue.effect === 'nice' && last.effect !== 'nice' ? 'back' : undefined;
}

/** "..., so you should be past the first tutorial" speaks of the skills before it. */
function tail(cue: Cue, before: boolean): 'back' | undefined {
  return before && (cue.effect === 'must' || cue.effect === 'nice') ? 'back' : undefined;
}

/** How far a cue that looks ahead reaches: to the next statement, at most to the sentence's end. */
function reach(cue: Cue, { sentence, parts }: Place): number {
  const stops = sentence.cues.filter((other) => other.start >= cue.end && other.side === 'ahead');
  const stop = stops.find((other) => {
    const part = partAt(parts, other.start);
    const own = partAt(parts, cue.start);
    if (!part || part === own || !isWeak(other.effect)) return false;
    return part.hard || cue.effect === 'drop' || isWeak(cue.effect);
  });
  return stop?.start ?? sentence.end;
}

/** The earliest place a cue that looks back may reach. */
function floorOf(cue: Cue, { sentence, parts, last }: Place): number {
  if (!last) return sentence.start;
  if (last.end <= cue.start) return last.end;
  const first = sentence.mentions.find(({ start }) => start >= last.start);
  const end = first ? partAt(parts, first.start)?.end : undefined;
  return end !== undefined && end <= cue.start ? end : last.start;
}

/** Where the list starts that a cue after it speaks of. */
function listStart(cue: Cue, place: Place): number {
  const floor = floorOf(cue, place);
  const near = place.sentence.mentions.filter(({ start }) => start >= floor && start < cue.start);
  const held = place.parts.filter((part) =>
    near.some(({ start }) => start >= part.start && start < part.end),
  );
  if (held.length === 0) return place.last?.start ?? floor;
  const etc = place.parts.some(
    (part) => part.closed && part.start > (held.at(-1)?.start ?? 0) && part.start < cue.start,
  );
  const all = cue.many || etc || isWeak(cue.effect);
  const from = all ? allOf(held) : listOf(held, cue);
  return Math.max(floor, from);
}

/** Start of all that was listed without a break: "Python, SQL and Kafka are a plus". */
function allOf(held: readonly Part[]): number {
  const at = held.findLastIndex(({ hard }) => hard);
  return held[Math.max(0, at)]?.start ?? 0;
}

/** Start of the one list a singular speaks of: "Knowledge of Spark, Kafka or Flink is a plus". */
function listOf(held: readonly Part[], cue: Cue): number {
  const last = held.at(-1);
  if (!last) return 0;
  const before = held.slice(0, -1);
  if (last.hard || last.joins === 'and' || !(last.joins === 'or' || last.closed)) return last.start;
  if (cue.start > last.end + 80) return last.start;
  const stop = before.findLastIndex(({ closed }) => closed);
  const from = before.slice(stop + 1);
  const hard = from.findLastIndex((part) => part.hard);
  return from[Math.max(0, hard)]?.start ?? last.start;
}

function partAt(parts: readonly Part[], at: number): Part | undefined {
  return parts.find(({ start, end }) => at >= start && at < end);
}
