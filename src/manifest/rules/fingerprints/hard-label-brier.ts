import { pathText } from '../../../findings/place.ts';
import { TELLING_DIGITS, answeredRate } from '../../answered-rates.ts';
import { shownBeside, significantDigits } from '../../digits.ts';
import { evaluationOf } from '../../family-evaluation.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import { statedResults } from '../../stated.ts';
import type { ManifestRule } from '../rule.ts';

/** A Brier score of yes-or-no answers is their error rate. */
export const hardLabelBrier: ManifestRule = {
  id: 'fingerprints/hard-label-brier',
  holds: 'A Brier score is taken from chances, so it is not just the error rate.',
  source: 'scikit-learn 1.2.1: brier_score_loss on predict() instead of predict_proba()',
  good: [
    `evaluation:
  metrics: [{ id: brier, value: '0.0326', split: test }]
  confusion: { labels: [ill, well], counts: [[60, 4], [4, 103]] }`,
  ],
  bad: [
    `evaluation:
  metrics: [{ id: brier, value: 0.04678362573099415, split: test }]
  confusion: { labels: [ill, well], counts: [[60, 4], [4, 103]] }`,
    `evaluation:
  metrics: [{ id: brier, value: '0.0468', split: test }, { id: accuracy, value: '0.9532', split: test }]`,
  ],
  find(project) {
    if (project.manifest.family !== 'binary') return [];
    return statedResults(project, 'brier').flatMap((brier) => {
      const accuracy = answeredRate(project, 'accuracy', brier.metric.split);
      if (!accuracy || significantDigits(brier.written) < TELLING_DIGITS) return [];
      const rate = 1 - accuracy.value;
      if (brier.low > 1 - accuracy.low || brier.high < 1 - accuracy.high || rate === 0) return [];
      if (hasChances(project, brier.metric.split)) return [];
      const message = `\`${pathText(brier.path)}\` says ${brier.written}, which is the error rate on the same rows, ${shownBeside(rate, brier.written)}. It looks like a score computed from yes-or-no answers.`;
      const help =
        'Pass chances: in scikit-learn `brier_score_loss(y, model.predict_proba(X)[:, 1])`.';
      const rule = hardLabelBrier.id;
      return [remarkAt(project, brier.path, { rule, severity: 'warning', message, help })];
    });
  },
};

// Answers alone fill two bins; more of them were filled by chances.
function hasChances(project: Project, split: string): boolean {
  const calibration = evaluationOf(project, 'binary')?.curves?.calibration;
  const filled = (calibration?.bins ?? []).filter(({ count }) => count > 0);
  return calibration?.split === split && filled.length > 2;
}
