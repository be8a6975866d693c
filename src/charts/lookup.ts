import { binaryCounts } from '../manifest/confusion-counts.ts';
import { cutOffInUse } from '../facts/cut-off.ts';
import type { Fact } from '../facts/fact.ts';
import type { Project } from '../manifest/portfolio.ts';
import { spokenMetricName } from '../metrics/spoken.ts';
import type { BinaryCounts } from '../stats/confusion.ts';
import { words } from '../words/words.ts';

/** The result with this metric on this split, when the project reports one. */
export function findResult(
  facts: readonly Fact[],
  metric: string,
  split: string,
): Fact | undefined {
  return facts.find(
    (fact) => fact.kind === 'result' && fact.metric === metric && fact.split === split,
  );
}

/** The cut-off's place on a curve: what it found, and how often it was right and wrong. */
export interface OperatingPoint {
  /** Found, of all positives. */
  readonly recall: number;
  /** Right, of all flagged. Undefined when nothing was flagged. */
  readonly precision?: number;
  /** Flagged, of all negatives. */
  readonly fpr: number;
  /** The cut-off itself, when the manifest names it. */
  readonly cutOff?: number;
}

/** Operating point from the confusion matrix, when it was measured on this split. */
export function operatingPoint(project: Project, split: string): OperatingPoint | undefined {
  const { manifest } = project;
  if (manifest.family !== 'binary' || manifest.evaluation?.confusion?.split !== split)
    return undefined;
  const counts = binaryCounts(project);
  if (!counts || counts.tp + counts.fn === 0 || counts.fp + counts.tn === 0) return undefined;
  return { ...shares(counts), cutOff: cutOffInUse(project) };
}

/** What readers call a metric: its usual name, or the one its author gave it. */
export function measureName(facts: readonly Fact[], metric: string): string {
  const own = facts.find((fact) => fact.kind === 'result' && fact.metric === metric)?.name;
  return spokenMetricName(metric, own);
}

/** The name of the positive class, or "positive" when the manifest names none. */
export function positiveName(project: Project): string {
  return project.manifest.task.target?.positiveClass ?? words().charts.positive;
}

function shares({ tp, fp, tn, fn }: BinaryCounts): OperatingPoint {
  const flagged = tp + fp;
  return {
    recall: tp / (tp + fn),
    fpr: fp / (fp + tn),
    precision: flagged ? tp / flagged : undefined,
  };
}
