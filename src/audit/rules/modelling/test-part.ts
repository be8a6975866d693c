import { evaluationOf } from '../../../manifest/family-evaluation.ts';
import type { Project } from '../../../manifest/portfolio.ts';
import type { AuditRule } from '../../rule.ts';
import { isSaidIn } from '../../texts.ts';
import { finalModel, isSupervised } from '../../training.ts';

/** The author says that there is no test part, and does not pass another off as one. */
const TOLD =
  /\bno (?:separate |independent |held[- ]out |untouched )?test (?:results?|parts?|sets?|rows|labels|data)\b|\bonly (?:an? )?validation\b|\btest (?:labels|rows|data) (?:are|were|is) not\b/i;

/** Some rows were kept for the end. */
export const testPart: AuditRule = {
  id: 'modelling/test-part',
  severity: 'error',
  holds: 'Some rows were kept away from training and choosing: a test or external part.',
  why: 'A score on rows that were trained on, or chosen by, says little about the next row. It is the first thing a reviewer checks.',
  source:
    'Kapoor and Narayanan, Leakage and the reproducibility crisis in machine-learning-based science, Patterns 4 (2023), L1.1',
  help: 'splits:\n  parts:\n    - name: train\n      n: How many rows?\n    - name: test\n      n: How many rows, set aside before anything was fitted?',
  good: [
    'splits: { strategy: nested-cv, folds: 5, parts: { 1: null } }',
    'splits: { parts: { 1: { name: external } } }',
    'splits: { strategy: k-fold, folds: 5, parts: { 1: null } }\nmodels: { 0: { search: { method: none, trials: null, space: null, selectedBy: null } } }',
  ],
  bad: [
    'splits: { parts: { 1: { name: validation } } }',
    'splits: { strategy: k-fold, folds: 5, parts: { 1: null } }',
    'splits: { testUse: { note: There is no test result. }, parts: { 1: { name: validation } } }',
  ],
  find({ project }) {
    if (!asksForTest(project)) return undefined;
    if (hasTest(project)) return [];
    const { splits, limitations } = project.manifest;
    const message = `${partsFound(project)}; readers look for a test or external part that took no part in training or choosing.`;
    const path = ['splits', 'parts'];
    // Told openly it remains a gap, but nobody is misled.
    const told = isSaidIn([splits?.testUse?.note, limitations], TOLD);
    return [{ path, message, ...(told ? { severity: 'warning' as const } : {}) }];
  },
};

function partsFound({ manifest: { splits } }: Project): string {
  const names = (splits?.parts ?? []).map(({ name }) => name);
  if (names.length === 0) return 'No parts are named';
  return names.length === 1
    ? `The only part is ${names.join('')}`
    : `The parts are ${names.join(' and ')}`;
}

function asksForTest(project: Project): boolean {
  const { family } = project.manifest;
  return isSupervised(project) || family === 'forecasting' || family === 'ranking';
}

// Folds judge as a test part does where nothing was chosen by them, or where inner folds chose.
function hasTest(project: Project): boolean {
  const { strategy, parts = [] } = project.manifest.splits ?? {};
  const untuned = finalModel(project)?.model.search?.method === 'none';
  const backtest = evaluationOf(project, 'forecasting')?.forecast?.folds ?? [];
  return (
    parts.some(({ name }) => name === 'test' || name === 'external') ||
    strategy === 'nested-cv' ||
    (strategy === 'k-fold' && untuned) ||
    backtest.length > 0
  );
}
