import { binaryCounts, confusionOf } from './confusion-counts.ts';
import { evaluationOf } from './family-evaluation.ts';
import { listRounding } from './digits.ts';
import type { Project } from './portfolio.ts';

/** Rows of a part, and how many are of each of two classes, as far as the author said. */
export interface SplitRows {
  readonly n?: number;
  readonly positives?: number;
  readonly negatives?: number;
}

/** Rows of the part of that name; empty when there is none, or several from different sources. */
export function splitRows({ manifest }: Project, split: string): SplitRows {
  const parts = (manifest.splits?.parts ?? []).filter(({ name }) => name === split);
  const [part] = parts;
  if (!part || parts.length > 1) return {};
  return {
    n: part.n,
    ...(part.positives === undefined
      ? {}
      : { positives: part.positives, negatives: part.n - part.positives }),
  };
}

/**
 * Share of positives in a part, in (0, 1), and how far rounding may have moved it: from the part's
 * counts, else the matrix, else the precision-recall curve. Undefined when nobody said, and for 0
 * and 1, with which nothing can be compared.
 */
export function prevalenceOf(
  project: Project,
  split: string,
): { value: number; rounding: number } | undefined {
  const { n, positives } = splitRows(project, split);
  const share = n && positives !== undefined ? positives / n : matrixPrevalence(project, split);
  const found = share === undefined ? curvePrevalence(project, split) : exact(share);
  return found && found.value > 0 && found.value < 1 ? found : undefined;
}

function exact(value: number) {
  return { value, rounding: 0 };
}

function matrixPrevalence(project: Project, split: string): number | undefined {
  const counts = binaryCounts(project);
  if (!counts || confusionOf(project)?.split !== split) return undefined;
  const { tp, fp, tn, fn } = counts;
  return (tp + fn) / Math.max(1, tp + fp + tn + fn);
}

function curvePrevalence(project: Project, split: string) {
  const pr = evaluationOf(project, 'binary')?.curves?.pr;
  if (pr?.split !== split) return undefined;
  return { value: pr.prevalence, rounding: listRounding([pr.prevalence]) };
}
