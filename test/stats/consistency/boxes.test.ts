import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excludesBox, gapsOf, halves, sizeOf } from '../../../src/stats/consistency/boxes.ts';
import type { Box } from '../../../src/stats/consistency/boxes.ts';
import { boundsOf } from '../../../src/stats/consistency/surfaces.ts';
import { matrices, printed, report, rowsOf } from './arbitraries.ts';

const NONE = { floors: [], ceilings: [] };

test('a box that holds the margins of a matrix is never excluded by its scores', () => {
  const reach = fc.tuple(fc.nat(300), fc.nat(300), fc.nat(300), fc.nat(300));
  fc.assert(
    fc.property(matrices(300), printed, reach, (counts, options, [left, right, down, up]) => {
      const n = rowsOf(counts);
      const [p, q] = [counts.tp + counts.fn, counts.tp + counts.fp];
      const box: Box = {
        positives: [Math.max(0, p - left), Math.min(n, p + right)],
        predicted: [Math.max(0, q - down), Math.min(n, q + up)],
      };
      const bounds = boundsOf(report(counts, options));
      expect(bounds && excludesBox(gapsOf(bounds), box, n)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

test('a box without room is excluded: all positive, few predicted, nearly all found', () => {
  const gaps = gapsOf(boundsOf([{ id: 'recall', value: 0.9, tolerance: 0.05 }]) ?? NONE);
  expect(excludesBox(gaps, { positives: [90, 100], predicted: [0, 60] }, 100)).toBe(true);
  expect(excludesBox(gaps, { positives: [90, 100], predicted: [0, 80] }, 100)).toBe(false);
});

test('bent surfaces exclude too: a high correlation of margins far apart', () => {
  const gaps = gapsOf(boundsOf([{ id: 'mcc', value: 0.95, tolerance: 0.01 }]) ?? NONE);
  expect(excludesBox(gaps, { positives: [10, 12], predicted: [80, 85] }, 100)).toBe(true);
});

test('halves hold together what the box holds', () => {
  const box: Box = { positives: [3, 3], predicted: [0, 4] };
  expect(halves(box)).toEqual([
    { positives: [3, 3], predicted: [0, 2] },
    { positives: [3, 3], predicted: [3, 4] },
  ]);
  const wide: Box = { positives: [0, 9], predicted: [2, 4] };
  expect(halves(wide).map(sizeOf)).toEqual([15, 15]);
});
