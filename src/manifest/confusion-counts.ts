import type { Project } from './portfolio.ts';
import { binaryRates, multiclassRates } from '../stats/confusion.ts';
import type { BinaryCounts, MulticlassRates, Rates } from '../stats/confusion.ts';

type Evaluation = NonNullable<Project['manifest']['evaluation']>;
type Confusion = NonNullable<Extract<Evaluation, { confusion?: unknown }>['confusion']>;

/** The confusion matrix of a project, where its family has one and the author gave it. */
export function confusionOf({ manifest: { evaluation } }: Project): Confusion | undefined {
  return evaluation && 'confusion' in evaluation ? evaluation.confusion : undefined;
}

/** The four cells of a binary confusion matrix, read through the positive class. */
export function binaryCounts({ manifest }: Project): BinaryCounts | undefined {
  if (manifest.family !== 'binary') return undefined;
  const confusion = manifest.evaluation?.confusion;
  const positive = confusion?.labels.indexOf(manifest.task.target?.positiveClass ?? '') ?? -1;
  if (!confusion || positive < 0 || confusion.labels.length !== 2) return undefined;
  const negative = 1 - positive;
  const cell = (row: number, column: number) => confusion.counts[row]?.[column] ?? 0;
  return {
    tp: cell(positive, positive),
    fn: cell(positive, negative),
    fp: cell(negative, positive),
    tn: cell(negative, negative),
  };
}

/** Rates that follow from the confusion matrix, by metric id; empty without a square one. */
export function confusionRates(project: Project): Rates {
  const counts = binaryCounts(project);
  if (counts) return binaryRates(counts);
  const matrix = confusionOf(project)?.counts ?? [];
  const square = matrix.length > 2 && matrix.every((row) => row.length === matrix.length);
  return square ? overallRates(multiclassRates(matrix)) : {};
}

// Averages over classes have variants; only what needs none goes by its id alone.
function overallRates(rates: MulticlassRates): Rates {
  const ids = ['accuracy', 'balanced-accuracy', 'cohen-kappa', 'mcc'] as const;
  return Object.fromEntries(
    ids.flatMap((id) => {
      const rate = rates[id];
      return rate ? [[id, rate]] : [];
    }),
  );
}
