import { pathText } from '../../../findings/place.ts';
import { TELLING_DIGITS } from '../../answered-rates.ts';
import { shownBeside, significantDigits } from '../../digits.ts';
import { evaluationOf } from '../../family-evaluation.ts';
import { impliedPrevalence } from '../../implied-prevalence.ts';
import type { Project } from '../../portfolio.ts';
import { ratesTogether } from '../../rates-together.ts';
import { remarkAt } from '../../remark.ts';
import { prevalenceOf } from '../../split-rows.ts';
import { statedResults } from '../../stated.ts';
import type { ManifestRule } from '../rule.ts';

/** An average precision of yes-or-no answers is precision · recall + prevalence · (1 − recall). */
export const hardLabelAveragePrecision: ManifestRule = {
  id: 'fingerprints/hard-label-average-precision',
  holds:
    'An average precision is taken from scores, so it is not P · R + prevalence · (1 − R) of one cut-off.',
  source: 'scikit-learn 1.2.1: average_precision_score on predict() instead of predict_proba()',
  good: [
    `evaluation:
  metrics: [{ id: average-precision, value: '0.9887', split: test }]
  confusion: { labels: [ill, well], counts: [[60, 4], [4, 103]] }`,
    `evaluation:
  metrics: [{ id: average-precision, value: '1.0000', split: test }]
  confusion: { labels: [ill, well], counts: [[64, 0], [0, 107]] }`,
  ],
  bad: [
    `evaluation:
  metrics: [{ id: average-precision, value: 0.9022980628654971, split: test }]
  confusion: { labels: [ill, well], counts: [[60, 4], [4, 103]] }`,
    `splits: { parts: [{ name: test, n: 171, positives: 64 }] }
evaluation:
  metrics:
    - { id: average-precision, value: '0.902', split: test }
    - { id: precision, value: '0.9375', split: test }
    - { id: recall, value: '0.9375', split: test }`,
    `evaluation:
  metrics:
    - { id: average-precision, value: 0.9022980628654971, split: test }
    - { id: accuracy, value: 0.9532163742690059, split: test }
    - { id: precision, value: '0.9375', split: test }
    - { id: recall, value: '0.9375', split: test }`,
  ],
  find(project) {
    // A draft whose task is still open may state these of two classes all the same.
    if (!['binary', 'other'].includes(project.manifest.family)) return [];
    return statedResults(project, 'average-precision').flatMap((ap) => {
      const { split } = ap.metric;
      const hard = ofAnswers(project, split);
      if (!hard || significantDigits(ap.written) < TELLING_DIGITS) return [];
      // Nothing is missed: scores and answers are the same then.
      if (hard.value === 1) return [];
      if (ap.low > hard.high || ap.high < hard.low || hasScores(project, split)) return [];
      const message = `\`${pathText(ap.path)}\` says ${ap.written}; one cut-off alone, with precision ${shownBeside(hard.precision, ap.written)} and recall ${shownBeside(hard.recall, ap.written)}, gives ${shownBeside(hard.value, ap.written)}. It looks like a value computed from yes-or-no answers.`;
      const help =
        'Pass scores: in scikit-learn `average_precision_score(y, model.predict_proba(X)[:, 1])`, not `model.predict(X)`.';
      const rule = hardLabelAveragePrecision.id;
      return [remarkAt(project, ap.path, { rule, severity: 'warning', message, help })];
    });
  },
};

function ofAnswers(project: Project, split: string) {
  const [precision, recall] = ratesTogether(project, ['precision', 'recall'], split);
  const share = prevalenceOf(project, split) ?? impliedPrevalence(project, split);
  if (!precision || !recall || !share) return undefined;
  const value = precision.value * recall.value + share.value * (1 - recall.value);
  const room = precision.high - precision.value + (recall.high - recall.value) + share.rounding;
  return {
    value,
    low: value - room,
    high: value + room,
    precision: precision.value,
    recall: recall.value,
  };
}

// Answers alone give three points; a longer curve was made from scores.
function hasScores(project: Project, split: string): boolean {
  const pr = evaluationOf(project, 'binary')?.curves?.pr;
  return pr?.split === split && pr.points.length > 3;
}
