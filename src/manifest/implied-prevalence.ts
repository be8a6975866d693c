import type { AnsweredRate } from './answered-rates.ts';
import type { Project } from './portfolio.ts';
import { ratesTogether } from './rates-together.ts';

/** A share that rounding may have moved further than this says too little. */
const MOST_ROUNDING = 0.002;

/**
 * Share of positives in a part, in (0, 1), that its accuracy, precision and recall imply together,
 * and how far rounding may have moved it. Of N rows, prevalence · N · (1 − R) are missed and
 * prevalence · N · R · (1 − P) / P wrongly found; both together are the share of errors. Undefined
 * when a rate is not stated, is 0, or is rounded too far.
 */
export function impliedPrevalence(
  project: Project,
  split: string,
): { value: number; rounding: number } | undefined {
  const rates = ratesTogether(project, ['accuracy', 'precision', 'recall'], split);
  const [accuracy, precision, recall] = rates;
  if (!accuracy || !precision || !recall) return undefined;
  const value = prevalence(accuracy.value, precision.value, recall.value);
  const corners = endsOf(accuracy).flatMap((a) =>
    endsOf(precision).flatMap((p) => endsOf(recall).map((r) => prevalence(a, p, r))),
  );
  const rounding = Math.max(...corners.map((corner) => Math.abs(corner - value)));
  return value > 0 && value < 1 && rounding <= MOST_ROUNDING ? { value, rounding } : undefined;
}

function prevalence(accuracy: number, precision: number, recall: number): number {
  return (1 - accuracy) / (recall / precision + 1 - 2 * recall);
}

function endsOf({ low, high }: AnsweredRate): readonly number[] {
  return [low, high];
}
