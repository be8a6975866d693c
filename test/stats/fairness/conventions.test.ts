import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf, recomputeStated } from '../../../src/stats/fairness/conventions.ts';
import type { StatedFigure } from '../../../src/stats/fairness/conventions.ts';
import { RACE, SEX, groups } from './counts.ts';

const CONVENTIONS = ['fairlearn', 'aif360', 'aequitas'] as const;

describe('the same name means another number in another tool', () => {
  test.each([
    ['fairlearn', 'equal_opportunity_difference', 0.020698121217160637],
    ['aif360', 'equal_opportunity_difference', -0.020698121217160637],
    ['fairlearn', 'demographic_parity_ratio', 0.9043484091859355],
    ['aif360', 'disparate_impact', 0.9043484091859355],
    ['aequitas', 'pprev_disparity', 0.9043484091859355],
  ] as const)('%s %s of sex against men', (convention, id, value) => {
    expect(first({ convention, id, groups: SEX, reference: 'Male' })).toBeCloseTo(value, 12);
  });

  test('the other way round a signed difference turns and a ratio exceeds 1', () => {
    const turned = { convention: 'aif360', groups: SEX, reference: 'Female' } as const;
    expect(first({ ...turned, id: 'equal_opportunity_difference' })).toBeCloseTo(0.0206981212, 9);
    expect(first({ ...turned, id: 'disparate_impact' })).toBeCloseTo(1 / 0.9043484091859355, 12);
  });
});

describe('a figure that cannot be recomputed says why', () => {
  test.each([
    ['Theil_index', 'aif360', SEX, 'Male', 'unknown-figure'],
    ['toString', 'fairlearn', SEX, undefined, 'unknown-figure'],
    ['fpr_disparity', 'fairlearn', SEX, undefined, 'unknown-figure'],
    ['fpr_disparity', 'aequitas', SEX.slice(0, 1), undefined, 'one-group'],
    ['fpr_disparity', 'aequitas', SEX, 'Man', 'no-such-reference'],
  ] as const)('%s under %s', (id, convention, list, reference, reason) => {
    const figure = { id, convention, groups: list, ...(reference ? { reference } : {}) };
    expect(recomputeStated(figure)).toEqual({ reason });
  });

  test('division by 0 everywhere', () => {
    const never = SEX.map(({ group }) => ({ group, tp: 0, fp: 0, tn: 5, fn: 5 }));
    expect(
      recomputeStated({ id: 'disparate_impact', convention: 'aif360', groups: never }),
    ).toEqual({ reason: 'not-defined' });
  });
});

test('names are read with hyphens, capitals and spaces around', () => {
  const figure = { convention: 'fairlearn', groups: RACE } as const;
  expect(first({ ...figure, id: ' Demographic-Parity-Difference ' })).toBe(
    first({ ...figure, id: 'demographic_parity_difference' }),
  );
});

test('every figure of every tool gives finite numbers or a reason, in whatever order', () => {
  expect(CONVENTIONS.map((convention) => figuresOf(convention).length)).toEqual([24, 18, 10]);
  fc.assert(
    fc.property(groups, fc.constantFrom(...CONVENTIONS), (list, convention) => {
      for (const id of figuresOf(convention)) {
        const found = recomputeStated({ id, convention, groups: list });
        if ('reason' in found) continue;
        const values = found.readings.map(({ value }) => value);
        expect(values.every(Number.isFinite)).toBe(true);
        if (convention === 'fairlearn') expect(values.every((v) => v >= 0 && v <= 1)).toBe(true);
        const turned = recomputeStated({ id, convention, groups: [...list].reverse() });
        if (convention === 'fairlearn' && 'readings' in turned)
          expect(turned.readings[0].value).toBe(values[0]);
      }
    }),
    { numRuns: 50 },
  );
});

function first(figure: StatedFigure): number | undefined {
  const found = recomputeStated(figure);
  return 'readings' in found ? found.readings[0].value : undefined;
}
