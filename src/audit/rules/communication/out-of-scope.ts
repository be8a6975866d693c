import type { AuditRule } from '../../rule.ts';

/** Where the work must not be used is part of what it is. */
export const outOfScope: AuditRule = {
  id: 'communication/out-of-scope',
  severity: 'warning',
  holds: 'The manifest says what the work must not be used for.',
  why: 'Someone who can name the limits of use has thought about who would be hurt beyond them.',
  source: 'Mitchell et al., Model Cards for Model Reporting (2019), Intended Use',
  help: 'framing:\n  intendedUse:\n    outOfScope: Which uses are likely to be tried and would go wrong?',
  good: ['framing: { intendedUse: { outOfScope: Diagnosis of any kind. } }'],
  bad: ['framing: { intendedUse: { outOfScope: null } }', 'framing: { intendedUse: null }'],
  find({ project: { manifest } }) {
    if (manifest.framing?.intendedUse?.outOfScope) return [];
    const message = 'No use is ruled out; model cards name the uses a model is not made for.';
    return [{ path: ['framing', 'intendedUse', 'outOfScope'], message }];
  },
};
