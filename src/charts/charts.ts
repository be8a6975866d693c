import type { Chart } from './chart.ts';
import { calibrationChart } from './calibration.ts';
import { atKChart } from './at-k.ts';
import { benchmarkChart } from './benchmark.ts';
import { classApChart } from './class-ap.ts';
import { classIouChart } from './class-iou.ts';
import { classScoresChart } from './class-scores.ts';
import { clustersChart } from './clusters.ts';
import { failuresChart } from './failures.ts';
import { forecastChart } from './forecast.ts';
import { horizonChart } from './horizon.ts';
import { pairwiseChart } from './pairwise.ts';
import { returnsChart } from './returns.ts';
import { survivalChart } from './survival.ts';
import { wordErrorsChart } from './word-errors.ts';
import { confusionChart } from './confusion.ts';
import { foldsChart } from './folds.ts';
import type { Fact } from '../facts/fact.ts';
import { gapChanceCharts } from './gap-chance.ts';
import { leadingGroupChart } from './group-rates.ts';
import { groupCharts } from './groups.ts';
import { groupCalibrationCharts } from './groups-calibration.ts';
import { groupsSweepCharts } from './groups-sweep.ts';
import { learningCurvesChart } from './learning-curves.ts';
import { liftChart } from './lift.ts';
import { comparisonChart } from './model-comparison.ts';
import { drawChart } from './plan.ts';
import type { ChartPlan } from './plan.ts';
import { precisionRecallChart } from './precision-recall.ts';
import { residualBandsChart } from './residual-bands.ts';
import { residualHistogramChart } from './residual-histogram.ts';
import { residualsChart } from './residuals.ts';
import { rocChart } from './roc.ts';
import { sweepChart } from './sweep.ts';
import { ablationCharts, robustnessCharts } from './variations.ts';
import type { Project } from '../manifest/portfolio.ts';
import type { Drawing } from './svg.ts';

type Planner = (
  project: Project,
  facts: readonly Fact[],
) => ChartPlan | readonly ChartPlan[] | undefined;

/** Every chart, in the order figures appear. Add one: a file in this folder and a line here. */
const PLANNERS: readonly Planner[] = [
  forecastChart,
  horizonChart,
  atKChart,
  classApChart,
  classIouChart,
  benchmarkChart,
  pairwiseChart,
  wordErrorsChart,
  survivalChart,
  returnsChart,
  clustersChart,
  rocChart,
  precisionRecallChart,
  confusionChart,
  classScoresChart,
  residualsChart,
  residualBandsChart,
  residualHistogramChart,
  calibrationChart,
  sweepChart,
  liftChart,
  comparisonChart,
  foldsChart,
  learningCurvesChart,
  ablationCharts,
  robustnessCharts,
  failuresChart,
  groupCharts,
  gapChanceCharts,
  groupCalibrationCharts,
  groupsSweepCharts,
];

/** Order in which a project's charts compete to stand for it where there is room for one. */
const SMALL = [
  'forecast',
  'at-k',
  'class-ap',
  'class-iou',
  'benchmark',
  'precision-recall',
  'confusion',
  'residuals',
  'residual-bands',
  'groups',
  'roc',
  'lift',
  'sweep',
  'comparison',
  'class-scores',
  'survival',
  'returns',
  'clusters',
  'word-errors',
  'pairwise',
  'failures',
  'learning-curves',
  'folds',
];

/** All figures a project has the numbers for. A chart without numbers is left out. */
export function projectCharts(project: Project, facts: readonly Fact[]): Chart[] {
  return plans(project, facts).map((plan) => drawChart(plan, 'page'));
}

/** The one small chart for home cards. */
export function miniChart(project: Project, facts: readonly Fact[]): Chart | undefined {
  const plan = smallPlan(project, facts);
  return plan && drawChart(plan, 'mini');
}

/** The same small chart for a social image: shapes and texts, still without colours. */
export function cardChart(
  project: Project,
  facts: readonly Fact[],
): { caption: string; drawing: Drawing } | undefined {
  const plan = smallPlan(project, facts);
  return plan && { caption: plan.caption, drawing: plan.draw('card') };
}

function plans(project: Project, facts: readonly Fact[]): ChartPlan[] {
  return PLANNERS.flatMap((planner) => planner(project, facts) ?? []);
}

// Groups lead when the author says which rate matters: then the difference is the finding.
function smallPlan(project: Project, facts: readonly Fact[]): ChartPlan | undefined {
  const all = plans(project, facts);
  const first = project.manifest.fairness?.metricChoice
    ? [leadingGroupChart(project, facts), ...SMALL]
    : SMALL;
  return first.map((id) => all.find((plan) => plan.id === id)).find((plan) => plan !== undefined);
}
