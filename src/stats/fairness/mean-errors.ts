import { requireCount, requireLevel, requireValues } from '../domain.ts';
import { studentQuantile } from '../student.ts';

/** Mean and sample standard deviation of the errors of one group's `n` rows, in the target's unit. */
export interface MeanError {
  readonly n: number;
  readonly mean: number;
  readonly sd: number;
}

/**
 * Student's t interval for a group's mean error (1908), absolute or signed; about 1.96 standard
 * errors for many rows. Undefined for fewer than two rows. Throws a RangeError for a number of rows
 * that is not whole, a mean that is not finite, a standard deviation below 0 and a level outside
 * (0, 1).
 */
export function meanInterval(
  error: MeanError,
  level = 0.95,
): { low: number; high: number } | undefined {
  const variance = varianceOfMean(error);
  if (error.n < 2) return undefined;
  const half = criticalT(level, error.n - 1) * Math.sqrt(variance);
  return { low: error.mean - half, high: error.mean + half };
}

/**
 * Difference of two groups' mean errors, a − b, with Welch's t interval (1947), which needs no equal
 * spread. Undefined where a group has fewer than two rows, and where the spread of both together is
 * none or outside what a number holds. Same errors as `meanInterval`.
 */
export function meanDifference(
  a: MeanError,
  b: MeanError,
  level = 0.95,
): { difference: number; low: number; high: number } | undefined {
  const [one, other] = [varianceOfMean(a), varianceOfMean(b)];
  const variance = one + other;
  if (a.n < 2 || b.n < 2 || !isVariance(variance)) return undefined;
  // Shares of the variance, because squares of small variances are 0.
  const df = 1 / ((one / variance) ** 2 / (a.n - 1) + (other / variance) ** 2 / (b.n - 1));
  const half = criticalT(level, df) * Math.sqrt(variance);
  const difference = a.mean - b.mean;
  return { difference, low: difference - half, high: difference + half };
}

/** Whether a group's mean error varies by an amount that numbers can hold: two rows and some spread. */
export function varies(error: MeanError): boolean {
  return error.n >= 2 && isVariance(varianceOfMean(error));
}

// Simulations multiply variances by small numbers; below this the products lose their digits.
const LEAST_VARIANCE = 1e-290;

function isVariance(variance: number): boolean {
  return variance >= LEAST_VARIANCE && Number.isFinite(variance);
}

function varianceOfMean({ n, mean, sd }: MeanError): number {
  requireCount(n, 1);
  requireValues([mean, sd], 2);
  if (sd < 0) throw new RangeError(`Expected a standard deviation of at least 0, got ${sd}`);
  return (sd * sd) / n;
}

function criticalT(level: number, df: number): number {
  return studentQuantile(0.5 + requireLevel(level) / 2, df);
}
