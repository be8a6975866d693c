import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calibration } from '../../../src/stats/fairness/calibration.ts';
import { wilson } from '../../../src/stats/intervals.ts';

test('the error weighs each bin by its rows', () => {
  const found = calibration([
    { meanPredicted: 0.1, positives: 2, n: 10 },
    { meanPredicted: 0.9, positives: 21, n: 30 },
    { meanPredicted: 0.5, positives: 0, n: 0 },
  ]);
  // 10/40 · |0.1 − 0.2| + 30/40 · |0.9 − 0.7|
  expect(found?.ece).toBeCloseTo(0.175, 14);
  expect(found?.n).toBe(40);
  expect(found?.bins).toHaveLength(2);
  expect(found?.bins[1]).toEqual({
    meanPredicted: 0.9,
    positives: 21,
    n: 30,
    observed: 0.7,
    ...wilson(21, 30),
  });
});

test('decile 7 of COMPAS came true about as often in both large groups', () => {
  // Counted from the same file as the groups: 237 of 400 and 88 of 143 were charged again.
  const [one, other] = [
    calibration([{ meanPredicted: 0.7, positives: 237, n: 400 }]),
    calibration([{ meanPredicted: 0.7, positives: 88, n: 143 }]),
  ];
  expect(one?.bins[0]?.observed).toBeCloseTo(0.593, 3);
  expect(other?.bins[0]?.observed).toBeCloseTo(0.615, 3);
});

test('the error lies in [0, 1] and is 0 where every bin keeps its word', () => {
  const bin = fc
    .integer({ min: 1, max: 500 })
    .chain((n) => fc.record({ positives: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));
  fc.assert(
    fc.property(
      fc.array(bin, { minLength: 1, maxLength: 10 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (bins, meanPredicted) => {
        const ece = calibration(bins.map((entry) => ({ ...entry, meanPredicted })))?.ece ?? NaN;
        expect(ece >= 0 && ece <= 1).toBe(true);
        const exact = bins.map((entry) => ({ ...entry, meanPredicted: entry.positives / entry.n }));
        expect(calibration(exact)?.ece).toBe(0);
      },
    ),
  );
});

test('nothing can be said without rows, and impossible bins are refused', () => {
  expect(calibration([])).toBeUndefined();
  expect(calibration([{ meanPredicted: 0.5, positives: 0, n: 0 }])).toBeUndefined();
  expect(() => calibration([{ meanPredicted: 1.5, positives: 1, n: 2 }])).toThrow(RangeError);
  expect(() => calibration([{ meanPredicted: 0.5, positives: 3, n: 2 }])).toThrow(RangeError);
  expect(() => calibration([{ meanPredicted: 0.5, positives: 1, n: 2 }], 2)).toThrow(RangeError);
});
