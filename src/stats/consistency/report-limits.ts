import type { BinaryCounts } from '../confusion.ts';
import { matches, NOISE, scoreValues } from './scores.ts';
import type { Reading } from './scores.ts';

/**
 * A sum over the classes of a report that must lie in [low, high]. Each class's matrix adds a share:
 * one value, or the two ends of what it may add where its score is 0/0.
 */
export interface Limit {
  readonly low: number;
  readonly high: number;
  readonly share: (counts: BinaryCounts, index: number) => readonly [low: number, high: number];
}

type Averaged = 'precision' | 'recall' | 'f1';

/** Precision, recall and F1 of a class, or their averages over classes. */
export type ClassReadings = Readonly<Partial<Record<Averaged, Reading>>>;

/** One class of a report; `support` counts the rows that truly are of it. */
export interface ClassRow extends ClassReadings {
  readonly support: number;
}

/** What a report says about all of its classes together. */
export interface OverallReadings {
  readonly accuracy?: Reading;
  /** Every class weighs the same. */
  readonly macro?: ClassReadings;
  /** A class weighs as many rows as it has. */
  readonly weighted?: ClassReadings;
}

/** What a report's classes must sum to: predictions to its `n` rows, and each average as written. */
export function limitsOf(
  rows: readonly ClassRow[],
  { accuracy, macro = {}, weighted = {} }: OverallReadings,
  n: number,
): readonly Limit[] {
  return [
    { low: n, high: n, share: ({ tp, fp }) => [tp + fp, tp + fp] },
    ...(accuracy ? [limit(accuracy, n, ({ tp }) => [tp, tp])] : []),
    ...averages(macro, rows, () => 1),
    ...averages(weighted, rows, (index) => rows[index]?.support ?? 0),
  ];
}

function averages(
  readings: ClassReadings,
  rows: readonly ClassRow[],
  weight: (index: number) => number,
): readonly Limit[] {
  const whole = rows.reduce((sum, _, index) => sum + weight(index), 0);
  return (['precision', 'recall', 'f1'] as const).flatMap((id) => {
    const reading = readings[id];
    if (!reading) return [];
    return [
      limit(reading, whole, (counts, index) => {
        const values = accepted(counts, id, rows[index]?.[id]).map(
          (value) => value * weight(index),
        );
        return [Math.min(...values), Math.max(...values)];
      }),
    ];
  });
}

// Where the class's own score is written, only the reading of 0/0 that matches it counts.
function accepted(counts: BinaryCounts, id: Averaged, own: Reading | undefined): readonly number[] {
  const values = scoreValues(counts, { id });
  const kept = own ? values.filter((value) => matches(own, value)) : values;
  return kept.length > 0 ? kept : values;
}

function limit({ value, tolerance }: Reading, whole: number, share: Limit['share']): Limit {
  const reach = tolerance + NOISE;
  return { low: (value - reach) * whole, high: (value + reach) * whole, share };
}
