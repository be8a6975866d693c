import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkClassRows } from '../../../src/stats/consistency.ts';
import type { ClassReadings, ClassRow } from '../../../src/stats/consistency.ts';
import { multiclassRates } from '../../../src/stats/confusion.ts';
import type { ClassAverages } from '../../../src/stats/confusion.ts';
import breastCancer from '../../fixtures/stats/breast-cancer.json' with { type: 'json' };
import digits from '../../fixtures/stats/digits.json' with { type: 'json' };

const SAMPLES = fileURLToPath(new URL('../../../../shared/samples/', import.meta.url));

function reading(value: number, decimals: number) {
  return { value: Number(value.toFixed(decimals)), tolerance: 0.5 * 10 ** -decimals };
}

/** Undefined averages are printed with the class's score as 0, as scikit-learn does. */
function readings(rates: ClassAverages, decimals: number): Required<ClassReadings> {
  return {
    precision: reading(rates.precision?.value ?? 0, decimals),
    recall: reading(rates.recall?.value ?? 0, decimals),
    f1: reading(rates.f1?.value ?? 0, decimals),
  };
}

function reportOf(confusion: readonly (readonly number[])[], decimals: number) {
  const rates = multiclassRates(confusion);
  const rows = rates.classes.map((entry) => ({
    ...readings(entry, decimals),
    support: entry.support,
  }));
  const whole = rates.classes.every((entry) => entry.precision && entry.recall && entry.f1);
  return {
    rows,
    overall: {
      accuracy: reading(rates.accuracy?.value ?? 0, decimals),
      ...(whole && {
        macro: readings(rates.macro, decimals),
        weighted: readings(rates.weighted, decimals),
      }),
    },
  };
}

function marginsOf(confusion: readonly (readonly number[])[]) {
  const n = confusion.flat().reduce((sum, count) => sum + count, 0);
  return confusion.map((row, index) => {
    const tp = row[index] ?? 0;
    const fn = row.reduce((sum, count) => sum + count, 0) - tp;
    const fp = confusion.reduce((sum, other) => sum + (other[index] ?? 0), 0) - tp;
    return { tp, fp, tn: n - tp - fp - fn, fn };
  });
}

const confusions = fc.integer({ min: 2, max: 5 }).chain((size) =>
  fc
    .array(fc.array(fc.nat(40), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    })
    .filter((confusion) => confusion.flat().some((count) => count > 0)),
);

describe('checkClassRows', () => {
  test('a binary report fixes its matrix, at full precision and at two decimals', () => {
    for (const decimals of [2, 16]) {
      const { rows, overall } = reportOf(breastCancer.confusion, decimals);
      expect(checkClassRows(rows, overall)).toEqual({
        verdict: 'possible',
        classes: marginsOf(breastCancer.confusion),
      });
    }
  });

  test('ten classes of digits give back the margins of each', () => {
    const { rows, overall } = reportOf(digits.confusion, 16);
    expect(checkClassRows(rows, overall).classes).toEqual(marginsOf(digits.confusion));
  });

  test('a report of a table that exists is never called impossible', () => {
    fc.assert(
      fc.property(confusions, fc.integer({ min: 2, max: 8 }), (confusion, decimals) => {
        const { rows, overall } = reportOf(confusion, decimals);
        const { verdict, classes } = checkClassRows(rows, overall);
        expect(verdict).not.toBe('impossible');
        const margins = marginsOf(confusion);
        classes?.forEach((counts, index) => {
          if (counts) expect(counts).toEqual(margins[index]);
        });
      }),
      { numRuns: 200 },
    );
  });

  test('rows that fit alone but not together are impossible', () => {
    // Alone each fits 9 of 10 rows found. Together three classes lose 3 rows, so that the third
    // cannot take 2 while the other two take 1 each.
    const row = { precision: reading(0.9, 6), recall: reading(0.9, 6), support: 10 };
    const third = { precision: reading(9 / 11, 6), recall: reading(0.9, 6), support: 10 };
    expect(checkClassRows([row, row, row]).verdict).toBe('possible');
    expect(checkClassRows([row, row, third])).toEqual({ verdict: 'impossible' });
  });

  test('an accuracy that is not the share of true positives is impossible', () => {
    const { rows } = reportOf(digits.confusion, 3);
    const overall = { accuracy: { value: 0.95, tolerance: 5e-4 } };
    expect(checkClassRows(rows, overall)).toEqual({ verdict: 'impossible' });
  });

  test('an average that its rows do not have is impossible', () => {
    const { rows } = reportOf(digits.confusion, 3);
    const macro = { f1: { value: 0.9, tolerance: 5e-4 } };
    expect(checkClassRows(rows, { macro })).toEqual({ verdict: 'impossible' });
    expect(checkClassRows(rows, { weighted: macro })).toEqual({ verdict: 'impossible' });
  });

  test('two classes are judged at any size, three only while matrices can be tried', () => {
    const coarse: ClassRow = { recall: reading(0.9, 2), support: 400_000 };
    const low: ClassRow = { recall: reading(0.1, 2), support: 400_000 };
    const overall = { accuracy: reading(0.7, 2) };
    expect(checkClassRows([coarse, low], overall)).toEqual({ verdict: 'impossible' });
    expect(checkClassRows([coarse, low, low], overall)).toEqual({ verdict: 'unknown' });
  });

  test('many large classes are not followed, and one that no matrix fits is still found', () => {
    const coarse = { precision: reading(0.8, 2), recall: reading(0.8, 2), support: 8000 };
    const many = Array.from({ length: 40 }, () => coarse);
    expect(checkClassRows(many.slice(0, 5)).verdict).toBe('possible');
    expect(checkClassRows(many)).toEqual({ verdict: 'unknown' });
    const torn = { ...coarse, f1: reading(0.9, 2) };
    expect(checkClassRows([...many, torn])).toEqual({ verdict: 'impossible' });
  });

  test('supports that are no rows are refused', () => {
    expect(() => checkClassRows([])).toThrow(RangeError);
    expect(() => checkClassRows([{ support: 1.5 }, { support: 1.5 }])).toThrow(RangeError);
  });
});

interface Printed {
  readonly precision: number;
  readonly recall: number;
  readonly 'f1-score': number;
  readonly support: number;
}

describe('reports of other projects', () => {
  const files = [
    [
      '_generated/classification_report.breast_cancer.json',
      ['benign', 'malignant'],
      [60, 4, 103, 4],
    ],
    [
      'remla23-team18__model-training__MIT/classification_report.json',
      ['0', '1'],
      [64, 11, 67, 38],
    ],
  ] as const;
  for (const [file, classes, [tp, fp, tn, fn]] of files)
    test.skipIf(!existsSync(SAMPLES + file))(`${file} fixes its matrix`, () => {
      const report = JSON.parse(readFileSync(SAMPLES + file, 'utf8')) as Record<string, Printed> & {
        readonly accuracy: never;
      };
      const row = (name: string) => {
        const { precision, recall, 'f1-score': f1, support } = report[name] as Printed;
        return {
          precision: { value: precision, tolerance: 0 },
          recall: { value: recall, tolerance: 0 },
          f1: { value: f1, tolerance: 0 },
          support,
        };
      };
      const overall = {
        accuracy: { value: Number(report.accuracy), tolerance: 0 },
        macro: row('macro avg'),
        weighted: row('weighted avg'),
      };
      expect(checkClassRows(classes.map(row), overall).classes?.[1]).toEqual({ tp, fp, tn, fn });
    });
});
