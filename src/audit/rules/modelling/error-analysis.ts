import type { AuditRule } from '../../rule.ts';

const ENOUGH = 2;

/** Errors were looked at one by one, and something follows from them. */
export const errorAnalysis: AuditRule = {
  id: 'modelling/error-analysis',
  severity: 'warning',
  holds: 'At least two kinds of errors are told, each with what follows from it.',
  why: 'A score says how often a model is wrong; only looking at the errors says why. Hiring managers take it as the surest sign of somebody who looked.',
  source: 'Ng, Machine Learning Yearning (2018), chapters 14 to 19',
  help: 'evaluation:\n  errorAnalysis:\n    - category: Which kind of error did you see?\n      count: How many of them?\n      example: One of them\n      hypothesis: Why does it happen? Say so when you do not know.\n      action: What would you do, or warn of?',
  good: ['evaluation: { errorAnalysis: { 0: { count: null, hypothesis: null } } }'],
  bad: [
    'evaluation: { errorAnalysis: null }',
    'evaluation: { errorAnalysis: { 1: null } }',
    'evaluation: { errorAnalysis: { 1: { action: null } } }',
  ],
  find({ project: { manifest } }) {
    const { metrics = [], errorAnalysis: kinds = [] } = manifest.evaluation ?? {};
    if (metrics.length === 0) return undefined;
    const followed = kinds.filter(({ action }) => action !== undefined);
    if (followed.length >= ENOUGH) return [];
    const found =
      kinds.length === 0
        ? 'No kind of error is told'
        : `${followed.length === 1 ? 'Only one kind of error says' : 'No kind of error says'} what follows from it`;
    const message = `${found}; readers look for at least two kinds, with an action each.`;
    return [{ path: ['evaluation', 'errorAnalysis'], message }];
  },
};
