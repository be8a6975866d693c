import { wording } from '../../../manifest/rules/fairness/wording.ts';
import { fromManifestRule } from '../../from-manifest-rule.ts';
import type { AuditRule } from '../../rule.ts';

/** No sentence goes further than counts can. */
export const overclaim: AuditRule = {
  id: 'communication/overclaim',
  severity: 'error',
  holds: 'No text calls a model free of bias, or just to everybody.',
  why: 'Counts can show a gap, not its absence; a claim that goes further costs the trust in every other number.',
  source: 'Barocas, Hardt and Narayanan, Fairness and Machine Learning, 2023',
  help: 'State the two rates, their difference and its interval, and what was not looked at.',
  good: ['tagline: A small model finds the samples most likely to be ill.'],
  bad: ['tagline: An unbiased model for everyone.'],
  find: ({ project }) => fromManifestRule(project, wording),
};
