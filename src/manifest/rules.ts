import type { Finding } from '../findings/finding.ts';
import type { Project } from './portfolio.ts';
import { latency } from './rules/deployment/latency.ts';
import { changedFile } from './rules/evidence/changed-file.ts';
import { lockDrift } from './rules/evidence/lock-drift.ts';
import { valueDiffers } from './rules/evidence/value-differs.ts';
import { attributeListed } from './rules/fairness/attribute-listed.ts';
import { excludedGroup } from './rules/fairness/excluded-group.ts';
import { fourFifths } from './rules/fairness/four-fifths.ts';
import { groupCounts } from './rules/fairness/group-counts.ts';
import { groupMatrix } from './rules/fairness/group-matrix.ts';
import { groupSum } from './rules/fairness/group-sum.ts';
import { groupSweep } from './rules/fairness/group-sweep.ts';
import { identity } from './rules/fairness/identity.ts';
import { intersection } from './rules/fairness/intersection.ts';
import { leads } from './rules/fairness/leads.ts';
import { scoreBins } from './rules/fairness/score-bins.ts';
import { statedFigures } from './rules/fairness/stated-figures.ts';
import { wording } from './rules/fairness/wording.ts';
import { agentTasks } from './rules/families/agent-tasks.ts';
import { atK } from './rules/families/at-k.ts';
import { clusters } from './rules/families/clusters.ts';
import { detection } from './rules/families/detection.ts';
import { forecastHorizons } from './rules/families/forecast-horizons.ts';
import { forecastOrder } from './rules/families/forecast-order.ts';
import { pairwise } from './rules/families/pairwise.ts';
import { reciprocalRank } from './rules/families/reciprocal-rank.ts';
import { refusals } from './rules/families/refusals.ts';
import { regressionErrors } from './rules/families/regression-errors.ts';
import { regressionR2 } from './rules/families/regression-r2.ts';
import { returns } from './rules/families/returns.ts';
import { segmentation } from './rules/families/segmentation.ts';
import { survival } from './rules/families/survival.ts';
import { wordErrors } from './rules/families/word-errors.ts';
import { hardLabelAuc } from './rules/fingerprints/hard-label-auc.ts';
import { hardLabelAveragePrecision } from './rules/fingerprints/hard-label-average-precision.ts';
import { hardLabelBrier } from './rules/fingerprints/hard-label-brier.ts';
import { hardLabelLogLoss } from './rules/fingerprints/hard-label-log-loss.ts';
import { invertedLabels } from './rules/fingerprints/inverted-labels.ts';
import { microF1 } from './rules/fingerprints/micro-f1.ts';
import { weightedRecall } from './rules/fingerprints/weighted-recall.ts';
import { dates } from './rules/manifest/dates.ts';
import { finalModel } from './rules/manifest/final-model.ts';
import { primaryMetric } from './rules/manifest/primary-metric.ts';
import { privateLink } from './rules/manifest/private-link.ts';
import { publishField } from './rules/manifest/publish-field.ts';
import { reference } from './rules/manifest/reference.ts';
import { similarNames } from './rules/manifest/similar-names.ts';
import { splitNamed } from './rules/manifest/split-named.ts';
import { averagesAgree } from './rules/metrics/averages-agree.ts';
import { baselineSplit } from './rules/metrics/baseline-split.ts';
import { blockRange } from './rules/metrics/block-range.ts';
import { classAverages } from './rules/metrics/class-averages.ts';
import { classRows } from './rules/metrics/class-rows.ts';
import { classScores } from './rules/metrics/class-scores.ts';
import { confusionCounts } from './rules/metrics/confusion-counts.ts';
import { contradictsCounts } from './rules/metrics/contradicts-counts.ts';
import { counts } from './rules/metrics/counts.ts';
import { fScore } from './rules/metrics/f-score.ts';
import { grim } from './rules/metrics/grim.ts';
import { incomplete } from './rules/metrics/incomplete.ts';
import { intervalContains } from './rules/metrics/interval-contains.ts';
import { intervalRange } from './rules/metrics/interval-range.ts';
import { intervalRecomputed } from './rules/metrics/interval-recomputed.ts';
import { pairedDifference } from './rules/metrics/paired-difference.ts';
import { range } from './rules/metrics/range.ts';
import { repeated } from './rules/metrics/repeated.ts';
import { scores } from './rules/metrics/scores.ts';
import { spreadAsInterval } from './rules/metrics/spread-as-interval.ts';
import { standardError } from './rules/metrics/standard-error.ts';
import { unknown } from './rules/metrics/unknown.ts';
import { brier } from './rules/plots/brier.ts';
import { calibrationCounts } from './rules/plots/calibration-counts.ts';
import { calibrationError } from './rules/plots/calibration-error.ts';
import { learningCurves } from './rules/plots/learning-curves.ts';
import { lift } from './rules/plots/lift.ts';
import { prAveragePrecision } from './rules/plots/pr-average-precision.ts';
import { prOrder } from './rules/plots/pr-order.ts';
import { prPrevalence } from './rules/plots/pr-prevalence.ts';
import { residualErrors } from './rules/plots/residual-errors.ts';
import { residuals } from './rules/plots/residuals.ts';
import { rocArea } from './rules/plots/roc-area.ts';
import { rocOperatingPoint } from './rules/plots/roc-operating-point.ts';
import { rocOrder } from './rules/plots/roc-order.ts';
import { sweepCounts } from './rules/plots/sweep-counts.ts';
import { sweepMatrix } from './rules/plots/sweep-matrix.ts';
import { crossValidation } from './rules/splits/cross-validation.ts';
import { splitSum } from './rules/splits/sum.ts';
import { temporal } from './rules/splits/temporal.ts';
import { threshold } from './rules/splits/threshold.ts';
import type { ManifestRule } from './rules/rule.ts';

/** Every rule about one manifest, sorted by id. Add one: a file in `rules/` and a line here. */
export const MANIFEST_RULES: readonly ManifestRule[] = [
  latency,
  changedFile,
  lockDrift,
  valueDiffers,
  attributeListed,
  excludedGroup,
  fourFifths,
  groupCounts,
  groupMatrix,
  groupSum,
  groupSweep,
  identity,
  intersection,
  leads,
  scoreBins,
  statedFigures,
  wording,
  agentTasks,
  atK,
  clusters,
  detection,
  forecastHorizons,
  forecastOrder,
  pairwise,
  reciprocalRank,
  refusals,
  regressionErrors,
  regressionR2,
  returns,
  segmentation,
  survival,
  wordErrors,
  hardLabelAuc,
  hardLabelAveragePrecision,
  hardLabelBrier,
  hardLabelLogLoss,
  invertedLabels,
  microF1,
  weightedRecall,
  dates,
  finalModel,
  primaryMetric,
  privateLink,
  publishField,
  reference,
  similarNames,
  splitNamed,
  averagesAgree,
  baselineSplit,
  blockRange,
  classAverages,
  classRows,
  classScores,
  confusionCounts,
  contradictsCounts,
  counts,
  fScore,
  grim,
  incomplete,
  intervalContains,
  intervalRange,
  intervalRecomputed,
  pairedDifference,
  range,
  repeated,
  scores,
  spreadAsInterval,
  standardError,
  unknown,
  brier,
  calibrationCounts,
  calibrationError,
  learningCurves,
  lift,
  prAveragePrecision,
  prOrder,
  prPrevalence,
  residualErrors,
  residuals,
  rocArea,
  rocOperatingPoint,
  rocOrder,
  sweepCounts,
  sweepMatrix,
  crossValidation,
  splitSum,
  temporal,
  threshold,
];

/** All remarks of all rules about one project. */
export function applyRules(project: Project): Finding[] {
  return MANIFEST_RULES.flatMap((rule) => [...rule.find(project)]);
}
