import { pathText } from '../../../findings/place.ts';
import { TELLING_DIGITS, answeredRate, countedRate, severalClasses } from '../../answered-rates.ts';
import { confusionOf } from '../../confusion-counts.ts';
import { shownBeside, significantDigits } from '../../digits.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import { statedMetrics } from '../../stated.ts';
import type { Stated } from '../../stated.ts';
import type { ManifestRule } from '../rule.ts';

/** F1 over all answers of all classes is accuracy under another name. */
export const microF1: ManifestRule = {
  id: 'fingerprints/micro-f1',
  holds: 'An F1 that is not called micro is not accuracy again.',
  source: 'scikit-learn 1.2.1: f1_score with average="micro"',
  good: [
    `evaluation:
  metrics: [{ id: f1, value: '0.9375', split: test }]
  confusion: { labels: [ill, well], counts: [[60, 4], [4, 103]] }`,
    `task: { type: image-classification, target: { name: kind, classes: [a, b, c] } }
evaluation:
  metrics: [{ id: f1, value: '0.8713', split: test, average: micro }, { id: accuracy, value: '0.8713', split: test }]`,
  ],
  bad: [
    `evaluation:
  metrics: [{ id: f1, value: '0.9532', split: test }]
  confusion: { labels: [ill, well], counts: [[60, 4], [4, 103]] }`,
    `task: { type: image-classification, target: { name: kind, classes: [a, b, c] } }
evaluation:
  metrics: [{ id: f1, value: '0.8713', split: test }, { id: accuracy, value: '0.8713', split: test }]`,
    `task: { type: image-classification, target: { name: kind, classes: [a, b, c] } }
evaluation:
  metrics: [{ id: f1, value: '0.850', split: test, average: macro }]
  confusion: { labels: [a, b, c], counts: [[70, 5, 5], [1, 9, 0], [2, 2, 6]] }`,
  ],
  find(project) {
    return statedMetrics(project).flatMap((f1) => {
      const { average, split, averagedOver, positiveClass } = f1.metric;
      if (f1.id !== 'f1' || f1.role !== 'result' || average === 'micro') return [];
      if (averagedOver === 'folds' || averagedOver === 'seeds' || positiveClass) return [];
      const accuracy = answeredRate(project, 'accuracy', split);
      if (!accuracy || f1.low > accuracy.high || f1.high < accuracy.low) return [];
      if (!isTelling(project, f1)) return [];
      const message = `\`${pathText(f1.path)}\` says ${f1.written}, which is the accuracy on the same rows, ${shownBeside(accuracy.value, f1.written)}. It looks like an F1 over all answers (micro), which always is the accuracy.`;
      const help =
        project.manifest.family === 'binary'
          ? 'State the F1 of the positive class: `f1_score(y, predicted, average="binary")`.'
          : 'State the plain mean, `average: macro`, or say `average: micro`.';
      const rule = microF1.id;
      return [remarkAt(project, f1.path, { rule, severity: 'warning', message, help })];
    });
  },
};

// The F1 weighted by rows lies close to accuracy: without a matrix four digits and no name for the
// average are asked for, with one the true figures must differ.
function isTelling(project: Project, { metric, written, low, high }: Stated): boolean {
  const expected = expectedF1(project, metric.split, metric.average);
  if (!expected)
    return (
      project.manifest.family === 'multiclass' &&
      metric.average === undefined &&
      significantDigits(written) > TELLING_DIGITS
    );
  const itself = expected.some((value) => value >= low && value <= high);
  return !itself && significantDigits(written) >= TELLING_DIGITS;
}

function expectedF1(
  project: Project,
  split: string,
  average: Stated['metric']['average'],
): number[] | undefined {
  if (confusionOf(project)?.split !== split) return undefined;
  const several = severalClasses(project);
  const of = { macro: several?.macro.f1?.value, weighted: several?.weighted.f1?.value };
  if (average === 'macro') return present([of.macro]);
  if (average === 'weighted') return present([of.weighted]);
  return present([countedRate(project, 'f1', split), of.macro, of.weighted]);
}

function present(values: readonly (number | undefined)[]): number[] | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 ? known : undefined;
}
