import { findMetric, kIn } from '../metrics/registry.ts';
import type { Metric } from '../metrics/metric.ts';
import type { ResultSplit } from '../manifest/schema/reported-metric.ts';
import { GAP } from '../manifest/gaps.ts';
import type { DraftField, DraftSource, DraftValue } from './draft.ts';
import { splitName } from './split-word.ts';

/** A number a program wrote, under its own name. */
export interface Measured {
  /**
   * Keys that lead to it, outermost first: `['avg_prec', 'test']`, `['val_accuracy']`. Words for
   * rows in them give the split; the innermost key that is more than such a word is the metric.
   */
  readonly trail: readonly string[];
  readonly value: unknown;
  readonly source: DraftSource;
  /** How the manifest reads it: `{ file, pointer }`. Left out, the value itself is written. */
  readonly from?: Readonly<Record<string, DraftValue>>;
  /** Set where the program's own rules say which rows; words in the trail then do not count. */
  readonly split?: ResultSplit;
  /** More keys of the metric: n, average, positiveClass, stderr. */
  readonly more?: Readonly<Record<string, DraftValue>>;
}

/** Why a number is no metric of a manifest. */
export interface NotAMetric {
  /** `unknown`: no such metric. `not-finite`: NaN, infinite or no number. `out-of-range`: impossible, such as a percentage. */
  readonly reason: 'unknown' | 'not-finite' | 'out-of-range';
  /** The keys as the program writes them. */
  readonly name: string;
}

/**
 * One metric for `evaluation.metrics`, with the split its names state; where none or several do, the
 * split is a gap. Never guesses.
 */
export function metricField(measured: Measured): DraftField | NotAMetric {
  const { trail, value, source } = measured;
  const { metric, key, splits } = readTrail(trail);
  const name = trail.join('/');
  if (!metric) return { reason: 'unknown', name };
  if (typeof value !== 'number' || !Number.isFinite(value)) return { reason: 'not-finite', name };
  if (!isWithin(value, metric)) return { reason: 'out-of-range', name };
  const [only = GAP, ...others] = splits;
  return {
    path: ['evaluation', 'metrics'],
    adds: 'item',
    value: itemOf(metric, { ...measured, k: kIn(key), said: others.length > 0 ? GAP : only }),
    from: source,
  };
}

/** True for what became a field. */
export function isField(result: DraftField | NotAMetric): result is DraftField {
  return 'path' in result;
}

/** The metric a trail of keys names, and the rows its words name. */
export function readTrail(trail: readonly string[]): {
  readonly metric?: Metric;
  /** The key without words for rows. */
  readonly key: string;
  readonly splits: readonly ResultSplit[];
} {
  const read = trail.map(splitName);
  const key = read.findLast(({ rest }) => rest !== '' && !ADDS_NOTHING.test(rest))?.rest ?? '';
  const metric = findMetric(key) ?? findMetric(key.replace(/^eval(?:uation)?[_/.-]/i, ''));
  const splits = [...new Set(read.flatMap((part) => part.splits))];
  return { key, splits, ...(metric ? { metric } : {}) };
}

const ADDS_NOTHING = /^(?:value|eval|evaluation)$/i;

interface Item extends Measured {
  readonly k: number | undefined;
  readonly said: string;
}

function itemOf(metric: Metric, { value, from, split, more, k, said }: Item): DraftValue {
  return {
    id: metric.id,
    ...(from || typeof value !== 'number' ? {} : { value }),
    split: split ?? said,
    ...(k === undefined ? {} : { k }),
    ...more,
    ...(from ? { from } : {}),
  };
}

function isWithin(value: number, { range: [low, high] }: Metric): boolean {
  return (low === null || value >= low) && (high === null || value <= high);
}
