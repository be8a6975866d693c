import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaOddsQuantile, betaQuantile, regularisedBeta } from '../../src/stats/beta.ts';

/** Shapes from 10⁻¹ to 10⁶, as many small as large ones. */
const shape = fc.double({ min: -1, max: 6, noNaN: true }).map((power) => 10 ** power);
const inside = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('regularisedBeta', () => {
  // mpmath 1.2.1 with 40 digits, the last three by quadrature of the density.
  test.each([
    [0.5, 2, 3, 0.6875],
    [0.3, 0.5, 0.5, 0.36901011956554536],
    [0.01, 0.5, 20, 0.47136993548501555],
    [0.999, 20, 0.5, 0.8424161860163615],
    [0.2, 50, 150, 0.04563919300279581],
    [0.25, 1e3, 3e3, 0.502427980892099],
    [1e-3, 10, 1000.5, 1.171237336335396e-7],
    [1e-6, 1, 1e6, 0.6321207427683548],
    [0.4995, 1e6, 1e6, 0.078649577580901631],
    [0.1001, 1e5, 9e5, 0.63085676650352862],
    [0.03, 3e4, 1e6, 0.99999991296232891],
  ])('I at %d with shapes %d and %d', (x, a, b, expected) => {
    expect(Math.abs(regularisedBeta(x, a, b) / expected - 1)).toBeLessThan(2e-13);
  });

  test('is a binomial tail for whole shapes', () => {
    const tail = [7, 8, 9, 10].map((k) => choose(10, k) * 0.3 ** k * 0.7 ** (10 - k));
    expect(regularisedBeta(0.3, 7, 4)).toBeCloseTo(
      tail.reduce((sum, term) => sum + term, 0),
      15,
    );
  });

  test('is 0 and 1 at the ends', () => {
    expect(regularisedBeta(0, 3, 4)).toBe(0);
    expect(regularisedBeta(1, 3, 4)).toBe(1);
  });

  test('lies in [0, 1], rises with x, and mirrors when the shapes swap', () => {
    fc.assert(
      fc.property(inside, inside, shape, shape, (one, other, a, b) => {
        const [x, more] = [Math.min(one, other), Math.max(one, other)];
        const value = regularisedBeta(x, a, b);
        expect(value >= 0 && value <= 1).toBe(true);
        expect(regularisedBeta(more, a, b)).toBeGreaterThanOrEqual(value - 1e-12);
        expect(value + regularisedBeta(1 - x, b, a, x)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('a rest known more exactly keeps the digits next to 1', () => {
    // 1 − I_x(a, 1) = 1 − (1 − y)^a, close to a·y.
    expect(1 - regularisedBeta(1 - 1e-9, 1000, 1, 1e-9)).toBeCloseTo(
      -Math.expm1(1000 * Math.log1p(-1e-9)),
      15,
    );
    expect(regularisedBeta(1, 1, 0.5, 1e-20)).toBeCloseTo(1 - 1e-10, 15);
  });

  test.each([
    [-0.1, 1, 1],
    [1.1, 1, 1],
    [NaN, 1, 1],
    [0.5, 0, 1],
    [0.5, 1, -1],
    [0.5, Infinity, 1],
    [0.5, 1, NaN],
  ])('x %d with shapes %d and %d is refused', (x, a, b) => {
    expect(() => regularisedBeta(x, a, b)).toThrow(RangeError);
  });
});

describe('betaQuantile', () => {
  // SciPy 1.10.1, scipy.special.betaincinv, and scipy.stats.beta.ppf for the three large shapes.
  test.each([
    [0.025, 9, 2, 0.5549838829718046],
    [0.975, 10, 1, 0.9974714214555382],
    [0.5, 2, 3, 0.3857275681323896],
    [0.025, 0.5, 0.5, 0.001541333133436011],
    [0.975, 1, 20, 0.16843347098308536],
    [1e-10, 5, 5, 0.0038109291304125187],
    [0.3, 0.1, 4, 1.0069073392280739e-6],
    [0.025, 1e5, 9e5, 0.09941276931118642],
    [0.975, 1e6, 1e6, 0.5006929516660505],
    [0.025, 1, 1e6, 2.5317807663794178e-8],
  ])('at %d with shapes %d and %d', (p, a, b, expected) => {
    expect(Math.abs(betaQuantile(p, a, b) / expected - 1)).toBeLessThan(1e-12);
  });

  test('undoes the distribution', () => {
    fc.assert(
      fc.property(inside, shape, shape, (p, a, b) => {
        const odds = betaOddsQuantile(p, a, b);
        fc.pre(odds > 1e-300 && odds < 1e300);
        expect(regularisedBeta(odds / (1 + odds), a, b, 1 / (1 + odds))).toBeCloseTo(p, 11);
      }),
    );
  });

  test('the ends are 0 and 1, and what no number can hold is 0', () => {
    expect(betaQuantile(0, 2, 3)).toBe(0);
    expect(betaQuantile(1, 2, 3)).toBe(1);
    expect(betaQuantile(0.025, 1e-3, 1)).toBe(0);
    expect(betaQuantile(0.975, 1, 1e-3)).toBe(1);
  });

  test.each([
    [-0.1, 1, 1],
    [2, 1, 1],
    [NaN, 1, 1],
    [0.5, 0, 1],
    [0.5, 1, Infinity],
  ])('p %d with shapes %d and %d is refused', (p, a, b) => {
    expect(() => betaQuantile(p, a, b)).toThrow(RangeError);
    expect(() => betaOddsQuantile(p, a, b)).toThrow(RangeError);
  });
});

function choose(n: number, k: number): number {
  return k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k;
}
