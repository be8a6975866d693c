import fc from 'fast-check';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { describe, expect, test } from 'vitest';
import { binomialSampler } from '../../../src/stats/fairness/binomial.ts';

const DRAWS = 100_000;

describe('draws from a binomial distribution', () => {
  // Probabilities worked out by products of whole numbers, not by the sampler's recurrence.
  test.each([
    [1, 0.3],
    [5, 0.02],
    [9, 0.5],
    [18, 0.97],
    [60, 0.11],
  ])('of %d rows at %d come as often as they should', (n, p) => {
    const found = new Array<number>(n + 1).fill(0);
    for (const k of drawMany(n, p)) found[k] = (found[k] ?? 0) + 1;
    const chiSquared = found.map((seen, k) => {
      const expected = DRAWS * choose(n, k) * p ** k * (1 - p) ** (n - k);
      return expected < 5 ? undefined : (seen - expected) ** 2 / expected;
    });
    const terms = chiSquared.filter((term) => term !== undefined);
    // Mean df and variance 2 df; six standard deviations never happen by chance.
    const df = terms.length;
    expect(terms.reduce((sum, term) => sum + term, 0)).toBeLessThan(df + 6 * Math.sqrt(2 * df));
  });

  test('have the mean and the spread of the distribution for many rows', () => {
    const [n, p] = [1_000_000, 0.37];
    const draws = drawMany(n, p);
    const mean = draws.reduce((sum, k) => sum + k, 0) / DRAWS;
    const variance = draws.reduce((sum, k) => sum + (k - mean) ** 2, 0) / DRAWS;
    const sd = Math.sqrt(n * p * (1 - p));
    expect(Math.abs(mean - n * p)).toBeLessThan((5 * sd) / Math.sqrt(DRAWS));
    expect(Math.sqrt(variance) / sd).toBeCloseTo(1, 1.5);
  });

  test('are whole, between 0 and n, and the same for one seed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer(),
        (n, p, seed) => {
          const [one, other] = [xoroshiro128plus(seed), xoroshiro128plus(seed)];
          const [sampler, twin] = [binomialSampler(n, p), binomialSampler(n, p)];
          for (let draw = 0; draw < 20; draw += 1) {
            const k = sampler(one);
            expect(Number.isInteger(k) && k >= 0 && k <= n).toBe(true);
            expect(twin(other)).toBe(k);
          }
        },
      ),
    );
  });

  test('are certain where the rate is 0 or 1', () => {
    const random = xoroshiro128plus(1);
    expect([binomialSampler(7, 0)(random), binomialSampler(7, 1)(random)]).toEqual([0, 7]);
  });

  test.each([
    [-1, 0.5],
    [1.5, 0.5],
    [3, 1.1],
    [3, NaN],
  ])('of %d rows at %d are refused', (n, p) => {
    expect(() => binomialSampler(n, p)).toThrow(RangeError);
  });
});

function drawMany(n: number, p: number): number[] {
  const random = xoroshiro128plus(n);
  const sampler = binomialSampler(n, p);
  return Array.from({ length: DRAWS }, () => sampler(random));
}

function choose(n: number, k: number): number {
  return Array.from({ length: k }, (_, i) => (n - i) / (k - i)).reduce((all, one) => all * one, 1);
}
