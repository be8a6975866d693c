import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binaryRates, multiclassRates } from '../../src/stats/confusion.ts';
import breastCancer from '../fixtures/stats/breast-cancer.json' with { type: 'json' };
import digits from '../fixtures/stats/digits.json' with { type: 'json' };

const count = fc.integer({ min: 0, max: 10_000 });
const cells = fc.record({ tp: count, fp: count, tn: count, fn: count });

describe('binaryRates', () => {
  const rates = binaryRates({ tp: 60, fp: 4, tn: 103, fn: 4 });

  test('shares of rows carry the rows they are shares of', () => {
    expect(rates).toMatchObject({
      accuracy: { value: 163 / 171, k: 163, n: 171 },
      precision: { value: 60 / 64, k: 60, n: 64 },
      recall: { value: 60 / 64, k: 60, n: 64 },
      specificity: { value: 103 / 107, k: 103, n: 107 },
      npv: { value: 103 / 107, k: 103, n: 107 },
      fpr: { value: 4 / 107, k: 4, n: 107 },
      fnr: { value: 4 / 64, k: 4, n: 64 },
      'selection-rate': { value: 64 / 171, k: 64, n: 171 },
      'base-rate': { value: 64 / 171, k: 64, n: 171 },
    });
  });

  test('scores that are no share of rows agree with scikit-learn and carry no counts', () => {
    expect(Object.keys(rates.f1 ?? {})).toEqual(['value']);
    expect(rates.f1?.value).toBeCloseTo(0.9375, 15);
    expect(rates['balanced-accuracy']?.value).toBeCloseTo(breastCancer.balancedAccuracy, 14);
    expect(rates.mcc?.value).toBeCloseTo(breastCancer.mcc, 14);
    expect(rates['cohen-kappa']?.value).toBeCloseTo(breastCancer.cohenKappa, 14);
  });

  test('a rate without a denominator is absent, not 0', () => {
    const majority = binaryRates({ tp: 0, fp: 0, tn: 107, fn: 64 });
    expect(majority.recall).toEqual({ value: 0, k: 0, n: 64 });
    expect(majority).not.toHaveProperty('precision');
    expect(majority).not.toHaveProperty('mcc');
    expect(majority.f1).toEqual({ value: 0 });
    expect(binaryRates({ tp: 0, fp: 0, tn: 0, fn: 0 })).toEqual({});
  });

  test('every rate lies in [-1, 1], every share is k of n', () => {
    fc.assert(
      fc.property(cells, (counts) => {
        for (const { value, k, n } of Object.values(binaryRates(counts))) {
          expect(value >= -1 - 1e-12 && value <= 1 + 1e-12).toBe(true);
          if (k !== undefined && n !== undefined) expect([value, k <= n]).toEqual([k / n, true]);
        }
      }),
    );
  });

  test('rates of one denominator add up to it', () => {
    fc.assert(
      fc.property(cells, (counts) => {
        const { recall, fnr, specificity, fpr } = binaryRates(counts);
        if (recall) expect((recall.k ?? 0) + (fnr?.k ?? 0)).toBe(recall.n);
        if (specificity) expect((specificity.k ?? 0) + (fpr?.k ?? 0)).toBe(specificity.n);
      }),
    );
  });

  test.each([-1, 0.5, NaN, Infinity])('a count of %d is refused', (tp) => {
    expect(() => binaryRates({ tp, fp: 1, tn: 1, fn: 1 })).toThrow(RangeError);
  });
});

describe('multiclassRates', () => {
  const rates = multiclassRates(digits.confusion);

  test('averages agree with scikit-learn on ten classes of digits', () => {
    expect(rates.accuracy).toEqual({ value: digits.accuracy, k: 536, n: 540 });
    for (const kind of ['macro', 'weighted'] as const) {
      expect(rates[kind].precision?.value).toBeCloseTo(digits[kind].precision, 14);
      expect(rates[kind].recall?.value).toBeCloseTo(digits[kind].recall, 14);
      expect(rates[kind].f1?.value).toBeCloseTo(digits[kind]['f1-score'], 14);
    }
  });

  test('each class agrees with scikit-learn and carries its rows', () => {
    digits.classes.forEach((expected, index) => {
      const entry = rates.classes[index];
      expect(entry?.support).toBe(expected.support);
      expect(entry?.recall).toMatchObject({ value: expected.recall, n: expected.support });
      expect(entry?.precision?.value).toBeCloseTo(expected.precision, 14);
      expect(entry?.f1?.value).toBeCloseTo(expected['f1-score'], 14);
    });
  });

  test('balanced accuracy is the recall every class shares in', () => {
    expect(rates['balanced-accuracy']).toEqual(rates.macro.recall);
  });

  test('two classes give the same as binaryRates', () => {
    fc.assert(
      fc.property(cells, ({ tp, fp, tn, fn }) => {
        const [two, many] = [
          binaryRates({ tp, fp, tn, fn }),
          multiclassRates([
            [tp, fn],
            [fp, tn],
          ]),
        ];
        expect(many.accuracy).toEqual(two.accuracy);
        expect(many.mcc).toEqual(two.mcc);
        expect(many.classes[0]?.recall).toEqual(two.recall);
        expect(many.classes[1]?.recall).toEqual(two.specificity);
      }),
    );
  });

  test('weighted recall is accuracy whenever both exist', () => {
    fc.assert(
      fc.property(cells, ({ tp, fp, tn, fn }) => {
        const { accuracy, weighted } = multiclassRates([
          [tp, fn],
          [fp, tn],
        ]);
        if (accuracy) expect(weighted.recall?.value).toBeCloseTo(accuracy.value, 12);
        else expect(weighted).toEqual({});
      }),
    );
  });

  test('an average does not hide a class that was never predicted', () => {
    const { macro, weighted, classes } = multiclassRates([
      [5, 0, 0],
      [1, 4, 0],
      [2, 1, 0],
    ]);
    expect(classes[2]).toEqual({ support: 3, recall: { value: 0, k: 0, n: 3 }, f1: { value: 0 } });
    expect(macro).not.toHaveProperty('precision');
    expect(weighted).not.toHaveProperty('precision');
    expect(macro.recall?.value).toBeCloseTo(0.6, 15);
  });

  test('a class without rows has no weight but keeps the plain average undefined', () => {
    const { macro, weighted } = multiclassRates([
      [5, 0, 0],
      [1, 4, 0],
      [0, 0, 0],
    ]);
    expect(macro).not.toHaveProperty('recall');
    expect(weighted.recall?.value).toBeCloseTo(0.9, 15);
  });

  test.each([
    ['a row that is too short', [[1, 2], [3]]],
    [
      'more rows than columns',
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    ],
    [
      'a negative count',
      [
        [1, 2],
        [3, -4],
      ],
    ],
  ])('%s is refused', (_, counts) => {
    expect(() => multiclassRates(counts)).toThrow(RangeError);
  });
});
