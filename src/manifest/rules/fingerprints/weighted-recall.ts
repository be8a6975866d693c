import { pathText } from '../../../findings/place.ts';
import { TELLING_DIGITS, answeredRate, countedRate, severalClasses } from '../../answered-rates.ts';
import { significantDigits } from '../../digits.ts';
import { confusionOf } from '../../confusion-counts.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import { statedResults } from '../../stated.ts';
import type { Stated } from '../../stated.ts';
import type { ManifestRule } from '../rule.ts';

/** Recall weighted by the size of the classes is accuracy under another name. */
export const weightedRecall: ManifestRule = {
  id: 'fingerprints/weighted-recall',
  holds:
    'A recall without `average` is that of the positive class or the plain mean of the classes, not accuracy again.',
  source: 'scikit-learn 1.2.1: recall_score with average="weighted"',
  good: [
    `evaluation:
  metrics: [{ id: recall, value: '0.9375', split: test }, { id: accuracy, value: '0.9532', split: test }]
  confusion: { labels: [ill, well], counts: [[60, 4], [4, 103]] }`,
    `task: { type: image-classification, target: { name: kind, classes: [a, b, c] } }
evaluation:
  metrics: [{ id: recall, value: '0.871', split: test, average: weighted }, { id: accuracy, value: '0.871', split: test }]`,
  ],
  bad: [
    `evaluation:
  metrics: [{ id: recall, value: '0.953', split: test }]
  confusion: { labels: [ill, well], counts: [[60, 4], [4, 103]] }`,
    `task: { type: image-classification, target: { name: kind, classes: [a, b, c] } }
evaluation:
  metrics: [{ id: recall, value: '0.871', split: test }, { id: accuracy, value: '0.871', split: test }]`,
  ],
  find(project) {
    return statedResults(project, 'recall').flatMap((recall) => {
      const accuracy = answeredRate(project, 'accuracy', recall.metric.split);
      if (!accuracy || significantDigits(recall.written) < TELLING_DIGITS) return [];
      if (recall.low > accuracy.high || recall.high < accuracy.low) return [];
      if (recall.metric.average !== undefined || isItself(project, recall)) return [];
      const message = `\`${pathText(recall.path)}\` says ${recall.written}, which is the accuracy on the same rows. It looks like the mean of the classes weighted by their rows, which always is the accuracy.`;
      const help =
        project.manifest.family === 'binary'
          ? 'State the recall of the positive class: `recall_score(y, predicted, average="binary")`.'
          : 'State the plain mean, `average: macro`, or say `average: weighted`.';
      const rule = weightedRecall.id;
      return [remarkAt(project, recall.path, { rule, severity: 'warning', message, help })];
    });
  },
};

// The recall that a reader expects may happen to be the accuracy. For two classes without a matrix
// nobody can tell.
function isItself(project: Project, { metric, low, high }: Stated): boolean {
  const { family } = project.manifest;
  if (family !== 'binary' && family !== 'multiclass') return true;
  const expected =
    family === 'binary'
      ? countedRate(project, 'recall', metric.split)
      : macroRecall(project, metric.split);
  if (expected === undefined) return family === 'binary';
  return expected >= low && expected <= high;
}

function macroRecall(project: Project, split: string): number | undefined {
  const isOfRows = confusionOf(project)?.split === split;
  return isOfRows ? severalClasses(project)?.macro.recall?.value : undefined;
}
