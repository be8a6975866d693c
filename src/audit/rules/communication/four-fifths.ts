import { fourFifths as named } from '../../../manifest/rules/fairness/four-fifths.ts';
import { fromManifestRule } from '../../from-manifest-rule.ts';
import type { AuditRule } from '../../rule.ts';

/** A rule of thumb about hiring is no pass mark for error rates. */
export const fourFifths: AuditRule = {
  id: 'communication/four-fifths',
  severity: 'warning',
  holds: 'The four-fifths rule is named only where people are selected.',
  why: 'Reviewers who know the rule know that it concerns selection rates in employment, and read on with suspicion.',
  source: '29 CFR 1607.4(D), 1978',
  help: 'Leave the rule out and state the two rates with their intervals.',
  good: ['fairness: { conclusion: Both rates are shown with their intervals. }'],
  bad: ['fairness: { conclusion: "Both ratios pass the four-fifths rule." }'],
  find({ project }) {
    if (!project.manifest.fairness?.conclusion) return undefined;
    return fromManifestRule(project, named);
  },
};
