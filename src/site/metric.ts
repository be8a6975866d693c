import { measureStrip } from '../charts/strip.ts';
import type { Fact } from '../facts/fact.ts';
import { factText } from '../facts/text.ts';
import { findMetric } from '../metrics/registry.ts';
import { composeFactNote } from './fact-note.ts';
import type { FactNoteContent } from './fact-note.ts';
import { sourceAnchor } from './paths.ts';

/** A number with everything it needs to be believed: it never stands alone. */
export interface MetricContent {
  readonly name: string;
  readonly number: string;
  /** Unit, and which way is better when that is not the usual way. */
  readonly unit: string;
  /** Value, interval and baseline on one axis, as inline SVG. */
  readonly strip: string;
  readonly interval: string;
  readonly rows: string;
  /** Comparison in words; empty when there is none. */
  readonly baseline: string;
  /** True when the result does not beat its baseline: the number turns grey. */
  readonly muted: boolean;
  /** What is missing beside the number, in a chip: "Interval missing". */
  readonly missing: readonly string[];
  /** What the metric means, for readers who do not know it. */
  readonly plain?: string;
  readonly note: FactNoteContent;
}

/** Turns a fact into a metric. `page` is the address of the page that holds its sources. */
export function composeMetric(fact: Fact, page: string): MetricContent {
  const plain = findMetric(fact.metric)?.plain;
  return {
    name: fact.name,
    number: factText(fact, 'number'),
    unit: [factText(fact, 'unit'), directionWords(fact)].filter(Boolean).join(', '),
    strip: measureStrip(fact),
    interval: factText(fact, 'interval'),
    rows: factText(fact, 'rows'),
    baseline: comparisonText(fact),
    muted: fact.baseline !== undefined && fact.baseline.verdict !== 'better',
    missing: missingParts(fact),
    ...(plain && { plain }),
    note: composeFactNote(fact, `${page}#${sourceAnchor(fact.id)}`),
  };
}

/** The comparison as a sentence, with the same words for the same verdict everywhere. */
export function comparisonText(fact: Fact): string {
  if (!fact.baseline) return '';
  const value = factText(fact, 'baseline-value');
  const lead = {
    better: 'Baseline: ',
    equal: 'Not distinguishable from ',
    worse: 'Not better than ',
  };
  return `${lead[fact.baseline.verdict]}${fact.baseline.name}, ${value}`;
}

/** Results with a direction must say so when lower is better. */
function directionWords(fact: Fact): string {
  return fact.direction === 'lower' && fact.kind === 'result' ? 'lower is better' : '';
}

function missingParts(fact: Fact): string[] {
  if (fact.kind !== 'result') return [];
  return [fact.interval ? '' : 'Interval missing', fact.baseline ? '' : 'Baseline missing'].filter(
    Boolean,
  );
}
