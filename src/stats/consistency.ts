/** Whether reported scores can come from one run on their test set. */
export { checkClassRows } from './consistency/class-rows.ts';
export type { ClassRowsConsistency } from './consistency/class-rows.ts';
export { checkFoldMeans } from './consistency/fold-means.ts';
export type { FoldConsistency } from './consistency/fold-means.ts';
export type { ClassReadings, ClassRow, OverallReadings } from './consistency/report-limits.ts';
export type { Reading, Score, ScoreId, TestSet } from './consistency/scores.ts';
export { checkScores } from './consistency/single-set.ts';
export type { Consistency } from './consistency/single-set.ts';
