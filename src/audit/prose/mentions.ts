import { METRICS } from '../../metrics/registry.ts';
import { LINK, sentencesOf } from './passage.ts';
import type { Passage } from './passage.ts';

/** A metric and a number that an author put side by side: "recall of 0.94". */
export interface Mention {
  /** Registry id. */
  readonly metric: string;
  /** The number as the author typed it, with its percent sign. */
  readonly typed: string;
  /** In the metric's own unit: 0.94 for "94%". */
  readonly value: number;
  /** One unit in the last place typed. */
  readonly step: number;
  /** Index of the number in the passage. */
  readonly index: number;
}

/** Names that are everyday words, or stand for other things in a sentence. */
const AMBIGUOUS = new Set(
  `acc ap ari cer comet completeness coverage der dice diversity elo em faithfulness gini hamming
  homogeneity inertia kappa kendall ks map mer meteor mos novelty pq prevalence purity regret ter
  top5 wer wil selectivity pinball personalisation personalization serendipity`.split(/\s+/),
);

/** Words that make a number another thing than the result it stands beside. */
const OTHER_NUMBER =
  /\b(?:threshold|cut-?offs?|target|goal|aim\w*|at (?:least|most)|above|below|over|under|(?:more|less|better|worse|higher|lower|greater|smaller) than|minimum|maximum|require\w*|need\w*|should|would|could|if|unless|assum\w*|suppose\w*|chance|guess\w*|random|points?|drops?|dropped|falls?|fell|rises?|rose|gain\w*|gap|differ\w*|improve\w*|increase\w*|decrease\w*|change\w*|between|from|paper|published|literature|leaderboard|benchmark|study|studies|authors?|reported|et al|human\w*|people|radiologists?|experts?|vendor|earlier|previous|others?|another|example|bootstrap|seeds?|folds?|per[- ]class|subset|each|when|where|until|before|was once|simulat\w*|synthetic|weights?|training|validation|ratios?)\b|\[\d+\]|\(\w[^()]*\b(?:19|20)\d\d[a-z]?\)|https?:/i;

const NUMBER =
  /(?<![\w.,/-])(?:\d{1,6}(?:\.\d{1,8})?\s?%|\d{0,6}\.\d{1,8}(?!\s?%))(?![\d.]*[\dx×])/g;
/** What may stand between a name and its number: "recall of about 0.94", "recall (0.94". */
const LINKING =
  /(?:\s*[:=]\s*|\s+(?:of|is|was|at|reached|reaches|equals)\s+(?:(?:about|around|roughly|nearly|only|just)\s+)?|\s+\(?)$/;
const IDS = idsByName();
/** Words the longest name has, and a few more for names with signs in them. */
const MOST_WORDS = 6;
/** Characters on each side of a number that can hold a name and what links it. */
const REACH = 90;

/** Before a name these make it another metric, or one of several in a list. */
const OTHER_METRIC =
  /(?:[-/]|\b(?:and|or|balanced|weighted|macro|micro|samples?|mean|average|averaged|median|partial|top|class|group|train|dev|cv|fold|baseline|negative|positive|user|producer|pixel|token|word|entity|context|mask|box|female|male|women|men|relative|absolute|expected|worst|best|lowest|highest|minimal|maximal))\s*$/i;

/**
 * Finds numbers an author typed beside the name of a metric, as results of the author's own work.
 * Precision comes before recall: quotations, sentences with a link or a citation, conditions,
 * thresholds, differences and other people's results are left alone.
 */
export function mentionsIn(passage: Passage): Mention[] {
  if (passage.quoted) return [];
  return sentencesOf(passage)
    .filter(({ text }) => !text.includes(LINK))
    .flatMap(({ text, start }) => {
      const numbers = [...text.matchAll(NUMBER)];
      if (numbers.length === 0 || OTHER_NUMBER.test(text)) return [];
      return numbers.flatMap((number) => mention(text, { number, start }));
    });
}

function mention(
  sentence: string,
  { number, start }: { number: RegExpExecArray; start: number },
): Mention[] {
  const [typed] = number;
  // Only the neighbourhood: a sentence may be as long as the file, and hold thousands of numbers.
  const before = sentence.slice(Math.max(0, number.index - REACH), number.index);
  const end = number.index + typed.length;
  const metric = nameBefore(before) ?? nameAfter(sentence.slice(end, end + REACH), before);
  if (metric === undefined) return [];
  const digits = typed.replace(/\s?%$/, '');
  const scale = typed.endsWith('%') ? 100 : 1;
  const step = 10 ** -(digits.split('.')[1]?.length ?? 0) / scale;
  return [{ metric, typed, value: Number(digits) / scale, step, index: start + number.index }];
}

/** The metric a text ends with, after what links it to a number. */
function nameBefore(text: string): string | undefined {
  const linking = LINKING.exec(text);
  if (!linking) return undefined;
  const lead = text.slice(0, linking.index);
  return endsWithName(lead) ?? endsWithName(lead.replace(/\s+(?:score|rate)$/, ''));
}

// The longest name first, so that "balanced accuracy" is never read as "accuracy".
function endsWithName(text: string): string | undefined {
  const starts = [...text.matchAll(/(?<![\p{L}\d])[\p{L}\d]/gu)].map(({ index }) => index);
  const start = starts.slice(-MOST_WORDS).find((at) => IDS.has(plainName(text.slice(at))));
  if (start === undefined || isOther(text.slice(0, start))) return undefined;
  return IDS.get(plainName(text.slice(start)));
}

// "Accuracy, recall of 0.9 and 0.8": which number is whose cannot be told.
function isOther(before: string): boolean {
  const list = /^(.*),\s*$/s.exec(before)?.[1];
  return OTHER_METRIC.test(before) || (list !== undefined && endsWithName(list) !== undefined);
}

/** The metric a text begins with: " recall on test". A number of its own belongs to it first. */
function nameAfter(text: string, before: string): string | undefined {
  if (OTHER_METRIC.test(before)) return undefined;
  const words = /^\s+(?:test\s+)?([^]*)$/.exec(text)?.[1] ?? '';
  const ends = [...words.matchAll(/[\p{L}\d²](?![\p{L}\d²-])/gu)];
  const name = ends
    .slice(0, MOST_WORDS)
    .map(({ index }) => words.slice(0, index + 1))
    .findLast((candidate) => IDS.has(plainName(candidate)));
  if (name === undefined || /^\s*(?:of|is|was|at|[:=(])?\s*[\d.]/.test(words.slice(name.length)))
    return undefined;
  return IDS.get(plainName(name));
}

function idsByName(): Map<string, string> {
  return new Map(
    METRICS.flatMap(({ id, name, aliases }) =>
      [id, name, ...aliases].map((known) => [plainName(known), id] as const),
    ).filter(([name]) => /^[a-z][a-z0-9² ]+$/.test(name) && !AMBIGUOUS.has(name)),
  );
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, ' ');
}
