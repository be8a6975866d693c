import { betaOddsQuantile, regularisedBeta } from './beta.ts';

/**
 * Probability that a Student t variable with `df` degrees of freedom (fractions allowed) stays
 * below `t` (Student 1908; by the incomplete beta function, DLMF 8.17). The lower tail keeps its
 * digits: for the upper one use the mirrored −t. Throws a RangeError for a `t` that is not a number
 * and unless df is positive and finite.
 */
export function studentCdf(t: number, df: number): number {
  requireDegrees(df);
  if (Number.isNaN(t)) throw new RangeError(`Expected a number, got ${t}`);
  const squared = t * t;
  const all = df + squared;
  const tails = all === Infinity ? 0 : regularisedBeta(df / all, df / 2, 0.5, squared / all);
  return t > 0 ? 1 - tails / 2 : tails / 2;
}

/**
 * Value that a Student t variable with `df` degrees of freedom stays below with probability `p` in
 * (0, 1). Throws a RangeError outside (0, 1) and unless df is positive and finite.
 */
export function studentQuantile(p: number, df: number): number {
  requireDegrees(df);
  if (!(p > 0 && p < 1)) throw new RangeError(`Expected a probability between 0 and 1, got ${p}`);
  const odds = betaOddsQuantile(2 * Math.min(p, 1 - p), df / 2, 0.5);
  return p === 0.5 ? 0 : Math.sign(p - 0.5) * Math.sqrt(df / odds);
}

function requireDegrees(df: number): void {
  if (!(df > 0 && df < Infinity))
    throw new RangeError(`Expected positive finite degrees of freedom, got ${df}`);
}
