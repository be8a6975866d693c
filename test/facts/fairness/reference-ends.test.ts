import fc from 'fast-check';
import { expect, test } from 'vitest';
import { referenceDifference, referenceRatio } from '../../../src/facts/fairness/reference-ends.ts';
import { newcombe } from '../../../src/stats/differences.ts';

const rows = fc
  .record({ k: fc.integer({ min: 1, max: 90 }), more: fc.integer({ min: 1, max: 90 }) })
  .map(({ k, more }) => ({ k, n: k + more }));

test('a group against all groups holds its own value between its ends', () => {
  fc.assert(
    fc.property(rows, rows, (group, others) => {
      const all = { group: 'all', k: group.k + others.k, n: group.n + others.n, holdsGroup: true };
      for (const found of [
        referenceDifference(group, all, 0.95),
        referenceRatio(group, all, 0.95),
      ]) {
        expect(found?.interval?.low).toBeLessThanOrEqual((found?.value ?? NaN) + 1e-12);
        expect(found?.interval?.high).toBeGreaterThanOrEqual((found?.value ?? NaN) - 1e-12);
      }
      const plain = newcombe(group, others);
      const { interval } = referenceDifference(group, all, 0.95);
      expect(interval?.high).toBeCloseTo((plain.high * others.n) / all.n, 12);
    }),
  );
});

test('a ratio needs a reference with a row that counts; a group that is all rows has no interval', () => {
  expect(referenceRatio({ k: 1, n: 9 }, { group: 'r', k: 0, n: 9 }, 0.95)).toBeUndefined();
  const alone = { group: 'all', k: 4, n: 9, holdsGroup: true };
  expect(referenceDifference({ k: 4, n: 9 }, alone, 0.95)).toEqual({ value: 0 });
  expect(referenceRatio({ k: 4, n: 9 }, alone, 0.95)).toEqual({ value: 1 });
});
