import { hardLabelAuc } from '../../../manifest/rules/fingerprints/hard-label-auc.ts';
import type { AuditRule } from '../../rule.ts';
import { scoreRemarks } from '../../score-remarks.ts';

/** An area under the ROC curve is about scores, not about answers. */
export const scoredAuc: AuditRule = {
  id: 'statistics/scored-auc',
  severity: 'error',
  holds: 'A ROC AUC is taken from scores, so it is not just the balanced accuracy of the answers.',
  why: 'From yes-or-no answers the curve has one corner; its area says nothing about how well the model ranks, which is what readers take it for.',
  source: 'Fawcett, An introduction to ROC analysis, Pattern Recognition Letters 27 (2006)',
  help: 'Pass scores: in scikit-learn `roc_auc_score(y, model.predict_proba(X)[:, 1])`. Then write the new value.',
  good: ['evaluation: { metrics: { 3: { value: "0.9800", ci: null } } }'],
  bad: ['evaluation: { metrics: { 3: { value: "0.94956", ci: null } } }'],
  find: ({ project }) => scoreRemarks(project, 'roc-auc', hardLabelAuc),
};
