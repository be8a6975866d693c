/** What counts per group say, how surely, and how much of it may be shown. */
export { admit } from './fairness/admission.ts';
export type { Admission, AdmissionPolicy, LeftOut, LeftOutReason } from './fairness/admission.ts';
export { CROSSTAB_COLUMNS, fromCrosstabRow } from './fairness/aequitas-crosstab.ts';
export type { CrosstabRow } from './fairness/aequitas-crosstab.ts';
export { calibration } from './fairness/calibration.ts';
export type { Calibration, CalibrationBin, ScoreBin } from './fairness/calibration.ts';
export type { Cell, TableGroup } from './fairness/cell-table.ts';
export { chanceGap, chanceOfSeveral } from './fairness/chance.ts';
export type { ChanceLevel } from './fairness/chance.ts';
export { compareGroups } from './fairness/comparison.ts';
export type { ComparedGroup, Comparison, ComparisonOptions } from './fairness/comparison.ts';
export { figuresOf, recomputeStated } from './fairness/conventions.ts';
export type { Convention, Recomputed, StatedFigure } from './fairness/conventions.ts';
export type { Reading } from './fairness/conventions/reading.ts';
export { fromFairlearnRow } from './fairness/fairlearn-frame.ts';
export type { FrameRow, Reconstruction } from './fairness/fairlearn-frame.ts';
export { drawGaps } from './fairness/gap-draws.ts';
export type { GapDraws, SimulationOptions } from './fairness/gap-draws.ts';
export { gapInterval } from './fairness/gap-interval.ts';
export type { GapIntervalOptions } from './fairness/gap-interval.ts';
export { gapOf, gapToOverall, impactRatios } from './fairness/gaps.ts';
export type { Gap, OverallGap } from './fairness/gaps.ts';
export {
  classShares,
  overallShare,
  sharesOf,
  sharesOfRows,
  valuesOf,
} from './fairness/group-shares.ts';
export type { GroupShare, GroupValue } from './fairness/group-shares.ts';
export { meanDifference, meanInterval } from './fairness/mean-errors.ts';
export type { MeanError } from './fairness/mean-errors.ts';
export { meanChance, meanGapInterval } from './fairness/mean-gap.ts';
export { multiplicity } from './fairness/multiplicity.ts';
export type { Multiplicity } from './fairness/multiplicity.ts';
export { equalizedOdds, oddsOf } from './fairness/odds.ts';
export type { OddsGap } from './fairness/odds.ts';
export { checkIdentity, impliedFpr } from './fairness/rate-identity.ts';
export type { IdentityCheck, IdentityRates } from './fairness/rate-identity.ts';
export { RATE_IDS, countRate, groupRates, sumCounts } from './fairness/rates.ts';
export type { CountedRate, GroupCounts, RateId } from './fairness/rates.ts';
export { compareLevels } from './fairness/score-levels.ts';
export type { LevelDifference, ScoreLevel } from './fairness/score-levels.ts';
export { ratioInterval } from './fairness/ratio-interval.ts';
export type { RatioIntervalOptions } from './fairness/ratio-interval.ts';
export { suppress, withheldRates } from './fairness/suppression.ts';
export type { Suppression, WithheldCell } from './fairness/suppression.ts';
