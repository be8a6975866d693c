import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { thinPoints } from '../../src/drafts/thin-points.ts';

describe('thinPoints', () => {
  test('keeps order, both ends and at most as many as asked for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 2, max: 300 }),
        (n, most) => {
          const points = Array.from({ length: n }, (_, index) => index);
          const thinned = thinPoints(points, most);
          expect(thinned.length).toBeLessThanOrEqual(most);
          expect([thinned[0], thinned.at(-1)]).toEqual([0, n - 1]);
          expect(thinned).toEqual(thinned.toSorted((a, b) => a - b));
        },
      ),
      { seed: 2 },
    );
  });

  test('leaves short curves as they are', () => {
    expect(thinPoints([3, 1, 2])).toEqual([3, 1, 2]);
    expect(thinPoints([])).toEqual([]);
  });
});
