import { hardLabelAveragePrecision } from '../../../manifest/rules/fingerprints/hard-label-average-precision.ts';
import type { AuditRule } from '../../rule.ts';
import { scoreRemarks } from '../../score-remarks.ts';

/** Average precision is about an order of rows, not about answers. */
export const scoredAveragePrecision: AuditRule = {
  id: 'statistics/scored-average-precision',
  severity: 'error',
  holds: 'An average precision is taken from scores, so it does not follow from the answers alone.',
  why: 'From yes-or-no answers the precision-recall curve has one point; its average says nothing about how well the model ranks.',
  source: 'scikit-learn 1.2.1 (2023), average_precision_score: takes scores, not classes',
  help: 'Pass scores: in scikit-learn `average_precision_score(y, model.predict_proba(X)[:, 1])`. Then write the new value.',
  good: ['evaluation: { metrics: { 2: { value: "0.971" } } }'],
  bad: ['evaluation: { metrics: { 2: { value: "0.90058", ci: null } } }'],
  find: ({ project }) => scoreRemarks(project, 'average-precision', hardLabelAveragePrecision),
};
