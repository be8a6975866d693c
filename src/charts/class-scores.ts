import type { Fact } from '../facts/fact.ts';
import type { Project } from '../manifest/portfolio.ts';
import { words } from '../words/words.ts';
import { classRowsPlan } from './class-rows.ts';
import type { ChartPlan } from './plan.ts';

/** Recall and F1 of every class, the class with the lowest recall first; precision is in the table. */
export function classScoresChart(
  { manifest: { evaluation } }: Project,
  facts: readonly Fact[],
): ChartPlan | undefined {
  const report = evaluation && 'classReport' in evaluation ? evaluation.classReport : undefined;
  if (!report) return undefined;
  const { charts, chartsOfClasses } = words();
  const own = chartsOfClasses.scores;
  return classRowsPlan(
    {
      id: 'class-scores',
      caption: own.caption,
      measures: [
        { metric: 'recall', name: charts.recall },
        { metric: 'f1', name: 'F1' },
        { metric: 'precision', name: charts.precision },
      ],
      classes: report.rows.map(({ label, support }) => ({ label, size: support })),
      split: report.split,
      definition: own.definition,
      counted: own.counted,
    },
    facts,
  );
}
