import type { Rates } from './confusion.ts';

/** An actual and a predicted value, in one unit. */
export interface Prediction {
  readonly actual: number;
  readonly predicted: number;
}

/**
 * Mean absolute, root mean squared, mean squared and largest error by metric id, in the unit of the
 * values (squared for `mse`); empty without rows.
 */
export function meanErrors(rows: readonly Prediction[]): Rates {
  if (rows.length === 0) return {};
  const sizes = rows.map(({ actual, predicted }) => Math.abs(predicted - actual));
  const mse = mean(sizes.map((size) => size * size));
  return {
    mae: { value: mean(sizes) },
    mse: { value: mse },
    rmse: { value: Math.sqrt(mse) },
    'max-error': { value: sizes.reduce((largest, size) => Math.max(largest, size), 0) },
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
