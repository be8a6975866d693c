import { words } from '../words/words.ts';
import { counted, countText, percentText } from './words.ts';

/** A confusion matrix and what is known around it. Rows are actual classes. */
export interface ConfusionCounts {
  readonly labels: readonly string[];
  readonly counts: readonly (readonly number[])[];
  readonly split: string;
  /** Class counted as positive, for two classes. */
  readonly positive?: string;
  readonly cutOff?: number;
  /** True when the counts were worked out from rates. */
  readonly recovered?: boolean;
}

/** Rows of one class taken for another. */
export interface Mistake {
  readonly actual: string;
  readonly predicted: string;
  readonly count: number;
  /** Rows of the actual class. */
  readonly of: number;
}

/** Every pair of classes that was confused, the most frequent first. */
export function mistakesOf({ labels, counts }: ConfusionCounts): Mistake[] {
  const all = labels.flatMap((actual, i) => {
    const row = counts[i] ?? [];
    const of = row.reduce((sum, count) => sum + count, 0);
    return labels.map((predicted, j) => ({
      actual,
      predicted,
      count: i === j ? 0 : (row[j] ?? 0),
      of,
    }));
  });
  return all.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

/** The finding of a matrix: what was missed and what was falsely flagged, or the worst confusion. */
export function confusionTitle(matrix: ConfusionCounts): string {
  return matrix.labels.length === 2 && matrix.positive ? binaryTitle(matrix) : worstTitle(matrix);
}

/** One mistake in words: "9 taken for 7: 5 of 60 (8%)". */
export function mistakeText({ actual, predicted, count, of }: Mistake): string {
  const counts = words().numbers.of({ part: countText(count), whole: countText(of) });
  const { pair } = words().chartsOfComparisons.mistakes;
  return pair({ actual, predicted, counts, share: percentText(count / of) });
}

function binaryTitle(matrix: ConfusionCounts): string {
  const mistakes = mistakesOf(matrix);
  const missed = mistakes.find(({ actual }) => actual === matrix.positive)?.count ?? 0;
  const alarms = mistakes.find(({ predicted }) => predicted === matrix.positive)?.count ?? 0;
  const row = matrix.counts[matrix.labels.indexOf(matrix.positive ?? '')] ?? [];
  const positives = row.reduce((sum, count) => sum + count, 0);
  return words().chartsOfComparisons.mistakes.binary({
    missed: countText(missed),
    positives: countText(positives),
    alarms: counted(alarms),
  });
}

function worstTitle(matrix: ConfusionCounts): string {
  const total = matrix.counts.flat().reduce((sum, count) => sum + count, 0);
  const mistakes = mistakesOf(matrix);
  const worst = mistakes[0];
  const { most, none, once } = words().chartsOfComparisons.mistakes;
  if (!worst) return none(counted(total));
  const all = mistakes.reduce((sum, { count }) => sum + count, 0);
  const told = { wrong: countText(all), total: countText(total) };
  if (worst.count === 1) return once(told);
  const { actual, predicted, count } = worst;
  return most({ ...told, actual, predicted, times: countText(count) });
}
