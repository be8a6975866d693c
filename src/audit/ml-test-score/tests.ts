import { DATA_TESTS } from './data.ts';
import { INFRASTRUCTURE_TESTS } from './infrastructure.ts';
import { MODEL_TESTS } from './model.ts';
import { MONITORING_TESTS } from './monitoring.ts';
import type { ScoreTest } from './score-test.ts';

/** All 28 tests, seven in each of four sections. */
export const SCORE_TESTS: readonly ScoreTest[] = [
  ...DATA_TESTS,
  ...MODEL_TESTS,
  ...INFRASTRUCTURE_TESTS,
  ...MONITORING_TESTS,
];
