import { hardLabelBrier } from '../../../manifest/rules/fingerprints/hard-label-brier.ts';
import type { AuditRule } from '../../rule.ts';
import { scoreRemarks } from '../../score-remarks.ts';

/** A Brier score is about chances, not about answers. */
export const scoredBrier: AuditRule = {
  id: 'statistics/scored-brier',
  severity: 'error',
  holds: 'A Brier score is taken from chances, so it is not just the error rate.',
  why: 'From yes-or-no answers the Brier score is the error rate under another name, and says nothing about the chances a reader would rely on.',
  source: 'Gneiting and Raftery, Strictly proper scoring rules, JASA 102 (2007)',
  help: 'Pass chances: in scikit-learn `brier_score_loss(y, model.predict_proba(X)[:, 1])`. Then write the new value.',
  good: ['evaluation: { metrics: { 4: { value: "0.0500" } } }'],
  bad: ['evaluation: { metrics: { 4: { value: "0.04706" } } }'],
  find: ({ project }) => scoreRemarks(project, 'brier', hardLabelBrier),
};
