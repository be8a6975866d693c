import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averagePrecision, rocArea } from '../../src/stats/curves.ts';
import breastCancer from '../fixtures/stats/breast-cancer.json' with { type: 'json' };

const { roc, pr } = breastCancer;
const fraction = fc.double({ min: 0, max: 1, noNaN: true });

describe('rocArea', () => {
  test('agrees with scikit-learn', () => {
    expect(rocArea(roc)).toBeCloseTo(breastCancer.rocAuc, 14);
  });

  test('is the same from either end', () => {
    expect(rocArea([...roc].reverse())).toBe(rocArea(roc));
  });

  test('is a half on the diagonal and 1 around the corner', () => {
    expect(
      rocArea([
        { fpr: 0, tpr: 0 },
        { fpr: 1, tpr: 1 },
      ]),
    ).toBe(0.5);
    expect(
      rocArea([
        { fpr: 0, tpr: 0 },
        { fpr: 0, tpr: 1 },
        { fpr: 1, tpr: 1 },
      ]),
    ).toBe(1);
  });

  test('lies in [0, 1], and lifting every point never lowers it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ fpr: fraction, tpr: fraction }), { minLength: 2 }),
        fraction,
        (points, share) => {
          const lifted = points.map(({ fpr, tpr }) => ({ fpr, tpr: tpr + (1 - tpr) * share }));
          const area = rocArea(points);
          expect(area >= 0 && area <= 1 + 1e-12).toBe(true);
          expect(rocArea(lifted)).toBeGreaterThanOrEqual(area - 1e-12);
        },
      ),
    );
  });

  test('refuses a single point and rates outside [0, 1]', () => {
    expect(() => rocArea([{ fpr: 0, tpr: 0 }])).toThrow(RangeError);
    expect(() =>
      rocArea([
        { fpr: 0, tpr: 0 },
        { fpr: 1, tpr: 1.1 },
      ]),
    ).toThrow(RangeError);
    expect(() =>
      rocArea([
        { fpr: NaN, tpr: 0 },
        { fpr: 1, tpr: 1 },
      ]),
    ).toThrow(RangeError);
  });
});

describe('averagePrecision', () => {
  test('agrees with scikit-learn', () => {
    expect(averagePrecision(pr)).toBeCloseTo(breastCancer.averagePrecision, 14);
  });

  test('is the same for falling and rising recall', () => {
    expect(averagePrecision([...pr].reverse())).toBe(averagePrecision(pr));
  });

  test('takes steps, not slopes', () => {
    const points = [
      { recall: 0, precision: 1 },
      { recall: 0.5, precision: 0.8 },
      { recall: 1, precision: 0.4 },
    ];
    expect(averagePrecision(points)).toBeCloseTo(0.5 * 0.8 + 0.5 * 0.4, 15);
  });

  test('lies between 0 and the highest precision', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ recall: fraction, precision: fraction }), { minLength: 1 }),
        (points) => {
          const value = averagePrecision(points);
          const highest = Math.max(...points.map(({ precision }) => precision));
          expect(value >= 0 && value <= highest + 1e-12).toBe(true);
        },
      ),
    );
  });

  test('refuses no points and values outside [0, 1]', () => {
    expect(() => averagePrecision([])).toThrow(RangeError);
    expect(() => averagePrecision([{ recall: 0.5, precision: -0.1 }])).toThrow(RangeError);
  });
});
