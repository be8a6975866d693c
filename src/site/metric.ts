import { measureStrip } from '../charts/strip.ts';
import type { Fact } from '../facts/fact.ts';
import { isWithinChance } from '../facts/gap.ts';
import { spokenTitle } from '../facts/spoken-name.ts';
import { factText } from '../facts/text.ts';
import { plainText } from '../metrics/spoken.ts';
import { words } from '../words/words.ts';
import { composeFactNote } from './fact-note.ts';
import type { FactNoteContent } from './fact-note.ts';
import { betweenText, chanceText, gapInWords } from './gap-metric.ts';
import { sourceAnchor } from './paths.ts';

/** A number with everything it needs to be believed: it never stands alone. */
export interface MetricContent {
  readonly name: string;
  readonly number: string;
  /** Unit, and which way is better when that is not the usual way. */
  readonly unit: string;
  /** Value, interval and baseline or chance level on one axis, as inline SVG. */
  readonly strip: string;
  readonly interval: string;
  readonly rows: string;
  /** Groups that a gap lies between, with their rates; absent for results. */
  readonly between?: string;
  /** Comparison with a baseline, or for a gap with chance, in words; empty when there is none. */
  readonly baseline: string;
  /** True when the result does not beat its baseline, or chance gives such a gap: the number turns grey. */
  readonly muted: boolean;
  /** What is missing beside the number, in a chip: "Interval missing". */
  readonly missing: readonly string[];
  /** What the metric means, for readers who do not know it. */
  readonly plain?: string;
  readonly note: FactNoteContent;
}

/**
 * Turns a fact into a metric. `page` is the address of the page that holds its sources, `facts` are
 * those of its project: a gap is shown with the rates it lies between.
 */
export function composeMetric(
  fact: Fact,
  page: string,
  facts: readonly Fact[] = [],
): MetricContent {
  const isGap = fact.kind === 'gap';
  const plain = isGap ? gapInWords(fact) : plainText(fact.metric);
  return {
    name: spokenTitle(fact),
    number: factText(fact, 'number'),
    unit: words().naming.pieces([factText(fact, 'unit'), directionWords(fact)].filter(Boolean)),
    strip: measureStrip(fact),
    interval: factText(fact, 'interval'),
    rows: factText(fact, 'rows'),
    ...(isGap && { between: betweenText(fact, facts) }),
    baseline: comparisonText(fact),
    muted: isMuted(fact),
    missing: missingParts(fact),
    ...(plain && { plain }),
    note: composeFactNote(fact, `${page}#${sourceAnchor(fact.id)}`),
  };
}

function isMuted(fact: Fact): boolean {
  return fact.baseline ? fact.baseline.verdict !== 'better' : isWithinChance(fact);
}

/** The comparison as a sentence, with the same words for the same verdict everywhere. */
export function comparisonText(fact: Fact): string {
  if (!fact.baseline) return chanceText(fact);
  const value = factText(fact, 'baseline-value');
  const { verdict, name } = fact.baseline;
  return words().evidence.metric.verdicts[verdict]({ name, value });
}

/** Results with a direction must say so when lower is better. */
function directionWords(fact: Fact): string {
  return fact.direction === 'lower' && fact.kind === 'result'
    ? words().evidence.metric.lowerIsBetter
    : '';
}

function missingParts(fact: Fact): string[] {
  if (fact.kind !== 'gap' && fact.kind !== 'result') return [];
  const { intervalMissing, chanceMissing, baselineMissing } = words().evidence.metric;
  const other =
    fact.kind === 'gap' ? !fact.chance && chanceMissing : !fact.baseline && baselineMissing;
  return [!fact.interval && intervalMissing, other].filter((part) => part !== false);
}
