import type { Fact } from '../facts/fact.ts';
import type { Project } from '../manifest/portfolio.ts';
import { classRowsPlan } from './class-rows.ts';
import type { ChartPlan } from './plan.ts';

const MEASURES = [
  { metric: 'recall', name: 'Recall' },
  { metric: 'f1', name: 'F1' },
  { metric: 'precision', name: 'Precision' },
];

/** Recall and F1 of every class, the class with the lowest recall first; precision is in the table. */
export function classScoresChart(
  { manifest: { evaluation } }: Project,
  facts: readonly Fact[],
): ChartPlan | undefined {
  const report = evaluation && 'classReport' in evaluation ? evaluation.classReport : undefined;
  if (!report) return undefined;
  return classRowsPlan(
    {
      id: 'class-scores',
      caption: 'Scores by class',
      measures: MEASURES,
      classes: report.rows.map(({ label, support }) => ({ label, size: support })),
      split: report.split,
      definition:
        'Recall: share of the class that was found; F1: harmonic mean of recall and precision.',
      counted: 'Rows',
    },
    facts,
  );
}
