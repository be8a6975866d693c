import { atKChart } from '../../src/charts/at-k.ts';
import { benchmarkChart } from '../../src/charts/benchmark.ts';
import { classApChart } from '../../src/charts/class-ap.ts';
import { classIouChart } from '../../src/charts/class-iou.ts';
import { classScoresChart } from '../../src/charts/class-scores.ts';
import { clustersChart } from '../../src/charts/clusters.ts';
import { failuresChart } from '../../src/charts/failures.ts';
import { forecastChart } from '../../src/charts/forecast.ts';
import { horizonChart } from '../../src/charts/horizon.ts';
import { pairwiseChart } from '../../src/charts/pairwise.ts';
import type { ChartPlan } from '../../src/charts/plan.ts';
import { returnsChart } from '../../src/charts/returns.ts';
import { survivalChart } from '../../src/charts/survival.ts';
import { wordErrorsChart } from '../../src/charts/word-errors.ts';
import { deriveFacts } from '../../src/facts/derive.ts';
import type { Project } from '../../src/manifest/portfolio.ts';

/** Charts of the blocks only one family has, at no size yet. */
export function blockPlans(project: Project): ChartPlan[] {
  const facts = deriveFacts(project);
  return [
    forecastChart(project, facts),
    horizonChart(project, facts),
    atKChart(project, facts),
    classScoresChart(project, facts),
    classApChart(project, facts),
    classIouChart(project, facts),
    benchmarkChart(project, facts),
    pairwiseChart(project, facts),
    wordErrorsChart(project, facts),
    survivalChart(project),
    returnsChart(project),
    clustersChart(project),
    failuresChart(project),
  ].filter((plan) => plan !== undefined);
}
