import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cohenKappa, matthews } from '../../src/stats/agreement.ts';
import breastCancer from '../fixtures/stats/breast-cancer.json' with { type: 'json' };

const counts = fc.integer({ min: 0, max: 5000 });
const matrices = fc.integer({ min: 2, max: 5 }).chain((size) =>
  fc.array(fc.array(counts, { minLength: size, maxLength: size }), {
    minLength: size,
    maxLength: size,
  }),
);

test('both coefficients agree with scikit-learn', () => {
  expect(cohenKappa(breastCancer.confusion)).toBeCloseTo(breastCancer.cohenKappa, 14);
  expect(matthews(breastCancer.confusion)).toBeCloseTo(breastCancer.mcc, 14);
});

test('three classes give the values worked out by hand', () => {
  // 6 of 9 right; by chance 3 × 3 × 3 of 81. Every margin is 3, so both coefficients agree.
  const matrix = [
    [2, 1, 0],
    [0, 2, 1],
    [1, 0, 2],
  ];
  expect(cohenKappa(matrix)).toBeCloseTo(0.5, 15);
  expect(matthews(matrix)).toBeCloseTo(0.5, 15);
});

test('the coefficients lie in [-1, 1] or are undefined', () => {
  fc.assert(
    fc.property(matrices, (matrix) => {
      const values = [cohenKappa(matrix), matthews(matrix)].filter((value) => value !== undefined);
      expect(values.every((value) => value >= -1 - 1e-12 && value <= 1 + 1e-12)).toBe(true);
    }),
  );
});

test('correlation does not care which side is called actual', () => {
  fc.assert(
    fc.property(matrices, (matrix) => {
      const turned = matrix.map((_, index) => matrix.map((row) => row[index] ?? 0));
      const [straight, swapped] = [matthews(matrix), matthews(turned)];
      if (straight === undefined) expect(swapped).toBeUndefined();
      else expect(swapped).toBeCloseTo(straight, 10);
    }),
  );
});

test.each([
  [
    'no rows',
    [
      [0, 0],
      [0, 0],
    ],
  ],
  [
    'one class in truth and prediction',
    [
      [5, 0],
      [0, 0],
    ],
  ],
])('%s leaves both undefined', (_, matrix) => {
  expect(cohenKappa(matrix)).toBeUndefined();
  expect(matthews(matrix)).toBeUndefined();
});

test('a model that always says one class agrees no better than chance and has no correlation', () => {
  expect(
    cohenKappa([
      [0, 64],
      [0, 107],
    ]),
  ).toBeCloseTo(0, 15);
  expect(
    matthews([
      [0, 64],
      [0, 107],
    ]),
  ).toBeUndefined();
});
