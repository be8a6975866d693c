import { readTrail } from '../../src/drafts/metric-field.ts';
import { findMetric } from '../../src/metrics/registry.ts';

// Automatic logging of scikit-learn names a metric, the call and the variable it was called with:
// `accuracy_score_X_test`, `mean_squared_error-2_unknown_dataset`.
const CALLED =
  /^(.+_(?:score|error|loss|corrcoef))(?:-\d+)?_(?:([Xx]_\w+|\w+_[Xx])|unknown_dataset)$/;

/** Keys that lead to a number, from the one key MLflow has: `test/accuracy`, `accuracy_score_X_test`. */
export function trailOf(key: string): readonly string[] {
  const [, metric, data] = CALLED.exec(key) ?? [];
  if (metric !== undefined && findMetric(metric))
    return data === undefined ? [metric] : [data, metric];
  return key.split('/');
}

/** True for a metric this project knows. */
export function isKnown(key: string): boolean {
  return readTrail(trailOf(key)).metric !== undefined;
}

/** True for a metric whose name says it was measured on test rows, and on no others. */
export function isOnTest(key: string): boolean {
  const { metric, splits } = readTrail(trailOf(key));
  return metric !== undefined && splits.length === 1 && splits[0] === 'test';
}
