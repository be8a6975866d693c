import { approach } from './approach.ts';
import { calibration } from './calibration.ts';
import { card } from './card.ts';
import { chartsOfClasses } from './charts-of-classes.ts';
import { chartsOfComparisons } from './charts-of-comparisons.ts';
import { chartsOfCurves } from './charts-of-curves.ts';
import { chartsOfGroups } from './charts-of-groups.ts';
import { chartsOfOutcomes } from './charts-of-outcomes.ts';
import { chartsOfPredictions } from './charts-of-predictions.ts';
import { chartsOfResiduals } from './charts-of-residuals.ts';
import { chartsOfTasks } from './charts-of-tasks.ts';
import { chartsOfTraining } from './charts-of-training.ts';
import { charts } from './charts.ts';
import { closing } from './closing.ts';
import { controls } from './controls.ts';
import { dataset } from './dataset.ts';
import { deployment } from './deployment.ts';
import { errors } from './errors.ts';
import { evaluation } from './evaluation.ts';
import { evidence } from './evidence.ts';
import { fairness } from './fairness.ts';
import { files } from './files.ts';
import { finding } from './finding.ts';
import { gaps } from './gaps.ts';
import { leakage } from './leakage.ts';
import { ledger } from './ledger.ts';
import { methods } from './methods.ts';
import { metrics } from './metrics.ts';
import { missing } from './missing.ts';
import { naming } from './naming.ts';
import { numbers } from './numbers.ts';
import { pages } from './pages.ts';
import { parts } from './parts.ts';
import { problem } from './problem.ts';
import { questions } from './questions.ts';
import { reproduce } from './reproduce.ts';
import { skills } from './skills.ts';
import { sources } from './sources.ts';
import { tables } from './tables.ts';
import { thresholds } from './thresholds.ts';

/** Spanish. */
export const spanish = {
  approach,
  calibration,
  card,
  charts,
  chartsOfClasses,
  chartsOfComparisons,
  chartsOfCurves,
  chartsOfGroups,
  chartsOfOutcomes,
  chartsOfPredictions,
  chartsOfResiduals,
  chartsOfTasks,
  chartsOfTraining,
  closing,
  controls,
  dataset,
  deployment,
  errors,
  evaluation,
  evidence,
  fairness,
  files,
  finding,
  gaps,
  leakage,
  ledger,
  methods,
  metrics,
  missing,
  naming,
  numbers,
  pages,
  parts,
  problem,
  questions,
  reproduce,
  skills,
  sources,
  tables,
  thresholds,
};
