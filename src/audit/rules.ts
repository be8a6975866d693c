import type { AuditRule } from './rule.ts';
import { acronyms } from './rules/communication/acronyms.ts';
import { codeLink } from './rules/communication/code-link.ts';
import { contribution } from './rules/communication/contribution.ts';
import { dataLicence } from './rules/communication/data-licence.ts';
import { deadHost } from './rules/communication/dead-host.ts';
import { decision } from './rules/communication/decision.ts';
import { fourFifths } from './rules/communication/four-fifths.ts';
import { groups } from './rules/communication/groups.ts';
import { impact } from './rules/communication/impact.ts';
import { limitations } from './rules/communication/limitations.ts';
import { machineNames } from './rules/communication/machine-names.ts';
import { outOfScope } from './rules/communication/out-of-scope.ts';
import { overclaim } from './rules/communication/overclaim.ts';
import { parityClaims } from './rules/communication/parity-claims.ts';
import { personalData } from './rules/communication/personal-data.ts';
import { placeholder } from './rules/communication/placeholder.ts';
import { problem } from './rules/communication/problem.ts';
import { readme } from './rules/communication/readme.ts';
import { typedNumbers } from './rules/communication/typed-numbers.ts';
import { unknownMetric } from './rules/communication/unknown-metric.ts';
import { compute } from './rules/deployment/compute.ts';
import { evidence } from './rules/deployment/evidence.ts';
import { lastVerified } from './rules/deployment/last-verified.ts';
import { notebookOnly } from './rules/deployment/notebook-only.ts';
import { responseTime } from './rules/deployment/response-time.ts';
import { testsRun } from './rules/deployment/tests-run.ts';
import { tradeOff } from './rules/deployment/trade-off.ts';
import { watched } from './rules/deployment/watched.ts';
import { workflow } from './rules/deployment/workflow.ts';
import { accuracyAlone } from './rules/modelling/accuracy-alone.ts';
import { baseline } from './rules/modelling/baseline.ts';
import { baselineBeaten } from './rules/modelling/baseline-beaten.ts';
import { calibration } from './rules/modelling/calibration.ts';
import { cutOff } from './rules/modelling/cut-off.ts';
import { errorAnalysis } from './rules/modelling/error-analysis.ts';
import { headlineSplit } from './rules/modelling/headline-split.ts';
import { labelSource } from './rules/modelling/label-source.ts';
import { majorityShare } from './rules/modelling/majority-share.ts';
import { metricReason } from './rules/modelling/metric-reason.ts';
import { modelChoice } from './rules/modelling/model-choice.ts';
import { nearPerfect } from './rules/modelling/near-perfect.ts';
import { oversampling } from './rules/modelling/oversampling.ts';
import { provenance } from './rules/modelling/provenance.ts';
import { rareClass } from './rules/modelling/rare-class.ts';
import { slices } from './rules/modelling/slices.ts';
import { successCriterion } from './rules/modelling/success-criterion.ts';
import { testPart } from './rules/modelling/test-part.ts';
import { timeOrder } from './rules/modelling/time-order.ts';
import { tutorialData } from './rules/modelling/tutorial-data.ts';
import { withdrawnData } from './rules/modelling/withdrawn-data.ts';
import { cellErrors } from './rules/programming/cell-errors.ts';
import { cellOrder } from './rules/programming/cell-order.ts';
import { cellPaths } from './rules/programming/cell-paths.ts';
import { cellSecrets } from './rules/programming/cell-secrets.ts';
import { command } from './rules/programming/command.ts';
import { environment } from './rules/programming/environment.ts';
import { seed } from './rules/programming/seed.ts';
import { tests } from './rules/programming/tests.ts';
import { averageNamed } from './rules/statistics/average-named.ts';
import { bestRun } from './rules/statistics/best-run.ts';
import { countsByGroup } from './rules/statistics/counts-by-group.ts';
import { duplicates } from './rules/statistics/duplicates.ts';
import { earlyStopping } from './rules/statistics/early-stopping.ts';
import { foldsNoInterval } from './rules/statistics/folds-no-interval.ts';
import { gapByChance } from './rules/statistics/gap-by-chance.ts';
import { groupSplit } from './rules/statistics/group-split.ts';
import { impurityImportance } from './rules/statistics/impurity-importance.ts';
import { interval } from './rules/statistics/interval.ts';
import { leakageAnswers } from './rules/statistics/leakage-answers.ts';
import { manyComparisons } from './rules/statistics/many-comparisons.ts';
import { missingValues } from './rules/statistics/missing-values.ts';
import { percentageError } from './rules/statistics/percentage-error.ts';
import { positiveClass } from './rules/statistics/positive-class.ts';
import { scoredAuc } from './rules/statistics/scored-auc.ts';
import { scoredAveragePrecision } from './rules/statistics/scored-average-precision.ts';
import { scoredBrier } from './rules/statistics/scored-brier.ts';
import { scoredLogLoss } from './rules/statistics/scored-log-loss.ts';
import { searchSpace } from './rules/statistics/search-space.ts';
import { severalSeeds } from './rules/statistics/several-seeds.ts';
import { smallGroups } from './rules/statistics/small-groups.ts';
import { testUntouched } from './rules/statistics/test-untouched.ts';
import { unit } from './rules/statistics/unit.ts';
import { weightedAverage } from './rules/statistics/weighted-average.ts';

/** Every question of the audit, sorted by id; `npm run new:rule` writes this file. */
export const AUDIT_RULES: readonly AuditRule[] = [
  acronyms,
  codeLink,
  contribution,
  dataLicence,
  deadHost,
  decision,
  fourFifths,
  groups,
  impact,
  limitations,
  machineNames,
  outOfScope,
  overclaim,
  parityClaims,
  personalData,
  placeholder,
  problem,
  readme,
  typedNumbers,
  unknownMetric,
  compute,
  evidence,
  lastVerified,
  notebookOnly,
  responseTime,
  testsRun,
  tradeOff,
  watched,
  workflow,
  accuracyAlone,
  baseline,
  baselineBeaten,
  calibration,
  cutOff,
  errorAnalysis,
  headlineSplit,
  labelSource,
  majorityShare,
  metricReason,
  modelChoice,
  nearPerfect,
  oversampling,
  provenance,
  rareClass,
  slices,
  successCriterion,
  testPart,
  timeOrder,
  tutorialData,
  withdrawnData,
  cellErrors,
  cellOrder,
  cellPaths,
  cellSecrets,
  command,
  environment,
  seed,
  tests,
  averageNamed,
  bestRun,
  countsByGroup,
  duplicates,
  earlyStopping,
  foldsNoInterval,
  gapByChance,
  groupSplit,
  impurityImportance,
  interval,
  leakageAnswers,
  manyComparisons,
  missingValues,
  percentageError,
  positiveClass,
  scoredAuc,
  scoredAveragePrecision,
  scoredBrier,
  scoredLogLoss,
  searchSpace,
  severalSeeds,
  smallGroups,
  testUntouched,
  unit,
  weightedAverage,
];
