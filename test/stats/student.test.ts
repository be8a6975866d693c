import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalCdf } from '../../src/stats/normal.ts';
import { studentCdf, studentQuantile } from '../../src/stats/student.ts';

const degrees = fc.double({ min: 0.5, max: 1e6, noNaN: true });
const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });

describe('studentCdf', () => {
  // SciPy 1.10.1, scipy.stats.t.cdf; those at a million degrees by mpmath 1.2.1.
  test.each([
    [2, 5, 0.9490302605850709],
    [-1.5, 1, 0.1871670418109988],
    [0.1, 30, 0.5394951941048645],
    [4.7, 3, 0.9908895644456144],
    [-12, 9, 3.8499431114928223e-7],
    [0.5, 2.5, 0.6711510400651426],
    [1e-5, 7, 0.5000038499145083],
    [1.96, 1e6, 0.9750019662073651],
    [-10, 1e6, 7.6393053840891248e-24],
  ])('below %d with %d degrees of freedom', (t, df, expected) => {
    expect(Math.abs(studentCdf(t, df) / expected - 1)).toBeLessThan(1e-13);
  });

  test('one degree of freedom is the Cauchy distribution', () => {
    for (const t of [-50, -1, 0, 0.3, 7])
      expect(studentCdf(t, 1)).toBeCloseTo(0.5 + Math.atan(t) / Math.PI, 14);
  });

  test('many degrees of freedom come close to the normal distribution', () => {
    expect(studentCdf(-1.3, 1e8)).toBeCloseTo(normalCdf(-1.3), 7);
  });

  test('the infinities are 0 and 1', () => {
    expect(studentCdf(-Infinity, 4)).toBe(0);
    expect(studentCdf(Infinity, 4)).toBe(1);
  });

  test('it mirrors around 0', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e3, max: 1e3, noNaN: true }), degrees, (t, df) => {
        expect(studentCdf(t, df) + studentCdf(-t, df)).toBeCloseTo(1, 14);
      }),
    );
  });

  test.each([
    [NaN, 1],
    [0, 0],
    [0, -1],
    [0, Infinity],
    [0, NaN],
  ])('t %d with %d degrees of freedom is refused', (t, df) => {
    expect(() => studentCdf(t, df)).toThrow(RangeError);
  });
});

describe('studentQuantile', () => {
  // mpmath 1.2.1 with 40 digits; the last two SciPy 1.10.1, scipy.stats.t.ppf.
  test.each([
    [0.975, 1, 12.706204736174693],
    [0.975, 9, 2.262157162798205],
    [0.975, 99, 1.9842169515864171],
    [0.95, 4, 2.1318467863266495],
    [0.005, 29, -2.7563859036706055],
    [0.6, 3, 0.27667066233268985],
    [0.9, 2.5, 1.730250928807177],
    [0.975, 1e6, 1.9599663568141066],
  ])('at %d with %d degrees of freedom', (p, df, expected) => {
    expect(Math.abs(studentQuantile(p, df) / expected - 1)).toBeLessThan(1e-13);
  });

  test('half of the values lie below 0', () => {
    expect(studentQuantile(0.5, 7)).toBe(0);
  });

  test('undoes the distribution', () => {
    fc.assert(
      fc.property(probability, degrees, (p, df) => {
        expect(studentCdf(studentQuantile(p, df), df)).toBeCloseTo(p, 12);
      }),
    );
  });

  test.each([
    [0, 1],
    [1, 1],
    [NaN, 1],
    [0.5, 0],
    [0.5, Infinity],
  ])('p %d with %d degrees of freedom is refused', (p, df) => {
    expect(() => studentQuantile(p, df)).toThrow(RangeError);
  });
});
