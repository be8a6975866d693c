import { hardLabelLogLoss } from '../../../manifest/rules/fingerprints/hard-label-log-loss.ts';
import type { AuditRule } from '../../rule.ts';
import { scoreRemarks } from '../../score-remarks.ts';

/** A log loss is about chances, not about answers. */
export const scoredLogLoss: AuditRule = {
  id: 'statistics/scored-log-loss',
  severity: 'error',
  holds: 'A log loss is taken from chances, so it is not a fixed multiple of the error rate.',
  why: 'From yes-or-no answers the loss is the error rate times a constant of the program, and says nothing about the chances a reader would rely on.',
  source: 'Gneiting and Raftery, Strictly proper scoring rules, JASA 102 (2007)',
  help: 'Pass chances: in scikit-learn `log_loss(y, model.predict_proba(X))`. Then write the new value.',
  good: ['evaluation: { metrics: { 4: { id: log-loss, value: "0.1532" } } }'],
  bad: ['evaluation: { metrics: { 4: { id: log-loss, value: "1.69617" } } }'],
  find: ({ project }) => scoreRemarks(project, 'log-loss', hardLabelLogLoss),
};
