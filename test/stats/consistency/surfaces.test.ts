import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreValues } from '../../../src/stats/consistency/scores.ts';
import { ALWAYS, boundsOf } from '../../../src/stats/consistency/surfaces.ts';
import type { Surface } from '../../../src/stats/consistency/surfaces.ts';
import type { BinaryCounts } from '../../../src/stats/confusion.ts';
import { IDS, matrices, rowsOf } from './arbitraries.ts';

function height(surface: Surface, { tp, fp, tn, fn }: BinaryCounts): number {
  const n = tp + fp + tn + fn;
  const [x, y] = [(tp + fn) / n, (tp + fp) / n];
  const spread = Math.sqrt(x * (1 - x) * y * (1 - y));
  const terms = [1, x, y, x * y, x * (1 - x), spread, Math.sqrt(x * y)];
  return terms.reduce((sum, term, index) => sum + term * (surface[index] ?? 0), 0);
}

test.each(IDS)('the surfaces of %s close in on the true positives of any matrix', (id) => {
  fc.assert(
    fc.property(matrices(1000), fc.constantFrom(0.5, 1, 2), (counts, beta) => {
      for (const value of scoreValues(counts, { id, beta: id === 'f-beta' ? beta : 1 })) {
        const bounds = boundsOf([{ id, value, tolerance: 0, beta }]);
        const share = counts.tp / rowsOf(counts);
        const [floor, ceiling] = [bounds?.floors[0] ?? [], bounds?.ceilings[0] ?? []];
        expect(height(floor, counts)).toBeLessThanOrEqual(share + 1e-12);
        expect(height(ceiling, counts)).toBeGreaterThanOrEqual(share - 1e-12);
        expect(height(ceiling, counts) - height(floor, counts)).toBeLessThan(1e-8);
      }
    }),
  );
});

test('no count below 0 means true positives between two floors and two ceilings', () => {
  const counts = { tp: 3, fp: 4, tn: 5, fn: 6 };
  expect(ALWAYS.floors.map((surface) => height(surface, counts) * 18)).toEqual([0, -2]);
  expect(ALWAYS.ceilings.map((surface) => height(surface, counts) * 18)).toEqual([9, 7]);
});

test('a score outside its range leaves nothing, unless rounding carried it there', () => {
  expect(boundsOf([{ id: 'recall', value: 1.01, tolerance: 0.005 }])).toBeUndefined();
  expect(boundsOf([{ id: 'recall', value: 1.004, tolerance: 0.005 }])).toBeDefined();
  expect(boundsOf([{ id: 'recall', value: -0.2, tolerance: 0.005 }])).toBeUndefined();
  expect(boundsOf([{ id: 'mcc', value: -0.2, tolerance: 0.005 }])).toBeDefined();
});
