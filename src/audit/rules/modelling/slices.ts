import { benchmarkTasks } from '../../../manifest/reported.ts';
import { evaluationOf } from '../../../manifest/family-evaluation.ts';
import type { AuditRule, AuditSubject } from '../../rule.ts';

/** The result is also shown for a part of the rows. */
export const slices: AuditRule = {
  id: 'modelling/slices',
  severity: 'advice',
  holds: 'Some result is shown for a part of the rows: a slice, a group or a distance.',
  why: 'One number over all rows can hide that the model fails where it matters most.',
  source: 'Breck et al., The ML Test Score (2017), Model 6',
  help: 'evaluation:\n  slices:\n    - name: Which part could be harder than the rest?\n      definition: Which rows belong to it?\n      n: How many test rows are that?\n      metrics:\n        - id: The primary metric\n          value: What does it reach on these rows?\n          split: test',
  good: ['base: people\nevaluation: { slices: null }', 'base: binary'],
  bad: ['evaluation: { slices: null }', 'evaluation: { slices: [] }'],
  find(subject) {
    const { evaluation } = subject.project.manifest;
    if ((evaluation?.metrics ?? []).length === 0) return undefined;
    if ((evaluation?.slices ?? []).length > 0 || isSplitOtherwise(subject)) return [];
    const message =
      'All results are over all rows; readers look for at least one part of the data shown by itself.';
    return [{ path: ['evaluation', 'slices'], message }];
  },
};

// Groups of people, tasks of a benchmark and distances of a forecast are parts of the rows as well.
function isSplitOtherwise({ project, facts }: AuditSubject): boolean {
  const byHorizon = evaluationOf(project, 'forecasting')?.forecast?.byHorizon ?? [];
  return (
    facts.some(({ kind }) => kind === 'group') ||
    benchmarkTasks(project.manifest).length > 1 ||
    byHorizon.length > 1
  );
}
