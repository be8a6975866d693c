import { pathText } from '../../../findings/place.ts';
import { TELLING_DIGITS, answeredRate } from '../../answered-rates.ts';
import { shownBeside, significantDigits } from '../../digits.ts';
import { evaluationOf } from '../../family-evaluation.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import { statedResults } from '../../stated.ts';
import type { ManifestRule } from '../rule.ts';

/** A ROC AUC of yes-or-no answers is their balanced accuracy, whatever the scores could do. */
export const hardLabelAuc: ManifestRule = {
  id: 'fingerprints/hard-label-auc',
  holds: 'A ROC AUC is taken from scores, so it is not just the balanced accuracy of the answers.',
  source: 'scikit-learn 1.2.1: roc_auc_score on predict() instead of predict_proba()',
  good: [
    `evaluation:
  metrics: [{ id: roc-auc, value: '0.9917', split: test }]
  confusion: { labels: [ill, well], counts: [[60, 4], [4, 103]] }`,
    `evaluation:
  metrics: [{ id: roc-auc, value: '0.95', split: test }]
  confusion: { labels: [ill, well], counts: [[60, 4], [4, 103]] }`,
    `evaluation:
  metrics: [{ id: roc-auc, value: '1.0000', split: test }]
  confusion: { labels: [ill, well], counts: [[64, 0], [0, 107]] }`,
  ],
  bad: [
    `evaluation:
  metrics: [{ id: roc-auc, value: 0.9500584112149533, split: test }]
  confusion: { labels: [ill, well], counts: [[60, 4], [4, 103]] }`,
    `evaluation:
  metrics: [{ id: roc-auc, value: '0.9501', split: test }, { id: balanced-accuracy, value: '0.9501', split: test }]`,
  ],
  find(project) {
    if (project.manifest.family !== 'binary') return [];
    return statedResults(project, 'roc-auc').flatMap((auc) => {
      const balanced = answeredRate(project, 'balanced-accuracy', auc.metric.split);
      if (!balanced || significantDigits(auc.written) < TELLING_DIGITS) return [];
      // Nothing is missed: scores and answers are the same then.
      if (balanced.value === 1) return [];
      if (auc.low > balanced.high || auc.high < balanced.low) return [];
      if (hasScores(project, auc.metric.split)) return [];
      const message = `\`${pathText(auc.path)}\` says ${auc.written}, which is the balanced accuracy on the same rows, ${shownBeside(balanced.value, auc.written)}. It looks like an area computed from yes-or-no answers.`;
      const help =
        'Pass scores: in scikit-learn `roc_auc_score(y, model.predict_proba(X)[:, 1])`, not `model.predict(X)`. If there are no scores, state `balanced-accuracy` instead.';
      const remark = { rule: hardLabelAuc.id, severity: 'warning' as const, message, help };
      return [remarkAt(project, auc.path, remark)];
    });
  },
};

// A curve with more than one point between its ends was made from scores; another rule compares it.
function hasScores(project: Project, split: string): boolean {
  const roc = evaluationOf(project, 'binary')?.curves?.roc;
  return roc?.split === split && roc.points.length > 3;
}
