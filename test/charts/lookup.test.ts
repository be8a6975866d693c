import { describe, expect, it } from 'vitest';
import { findResult, measureName, operatingPoint, positiveName } from '../../src/charts/lookup.ts';
import { buildFact } from '../builders/fact.ts';
import { buildDigits, buildTumours } from '../builders/evaluated.ts';

describe('lookup', () => {
  it('finds a result by metric and split, and never a baseline', () => {
    const facts = [
      buildFact({ kind: 'baseline' }),
      buildFact({ split: 'validation' }),
      buildFact({ id: 'x' }),
    ];
    expect(findResult(facts, 'recall', 'test')?.id).toBe('x');
    expect(findResult(facts, 'recall', 'external')).toBeUndefined();
  });

  it('reads the operating point off the confusion matrix of the same split', () => {
    expect(operatingPoint(buildTumours(), 'test')).toEqual({
      recall: 60 / 64,
      precision: 60 / 64,
      fpr: 4 / 107,
      cutOff: 0.5,
    });
    expect(operatingPoint(buildTumours(), 'external')).toBeUndefined();
    expect(operatingPoint(buildDigits(3), 'test')).toBeUndefined();
  });

  it('has no precision when nothing was flagged', () => {
    const project = buildTumours({
      evaluation: {
        confusion: {
          labels: ['malignant', 'benign'],
          counts: [
            [0, 64],
            [0, 107],
          ],
        },
      },
    });
    expect(operatingPoint(project, 'test')?.precision).toBeUndefined();
  });

  it('names a metric as its field does, then as its author does, then by its id', () => {
    const own = buildFact({ metric: 'x-letters-kept', name: 'Letters kept' });
    expect(measureName([], 'roc_auc')).toBe(measureName([], 'roc-auc'));
    expect(measureName([own], 'x-letters-kept')).toBe('Letters kept');
    expect(measureName([], 'x-letters-kept')).toBe('x-letters-kept');
  });

  it('knows the name of the positive class', () => {
    expect([positiveName(buildTumours()), positiveName(buildDigits(3))]).toEqual([
      'malignant',
      'positive',
    ]);
  });
});
