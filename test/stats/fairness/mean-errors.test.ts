import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanDifference, meanInterval } from '../../../src/stats/fairness/mean-errors.ts';

const error = fc.record({
  n: fc.integer({ min: 2, max: 10_000 }),
  mean: fc.double({ min: -1000, max: 1000, noNaN: true }),
  sd: fc.double({ min: 0.001, max: 1000, noNaN: true }),
});

describe('the interval of a mean error', () => {
  test('is Student’s', () => {
    // t of 9 degrees of freedom at 0.975 is 2.262157162798205 in every table.
    const found = meanInterval({ n: 10, mean: 5, sd: 2 });
    expect(found?.high).toBeCloseTo(5 + (2.262157162798205 * 2) / Math.sqrt(10), 10);
    expect((found?.low ?? 0) + (found?.high ?? 0)).toBeCloseTo(10, 12);
  });

  test('nears 1.96 standard errors with many rows', () => {
    const found = meanInterval({ n: 1_000_000, mean: 0, sd: 1000 });
    expect(found?.high).toBeCloseTo(1.959964, 4);
  });

  test('needs two rows', () => {
    expect(meanInterval({ n: 1, mean: 5, sd: 0 })).toBeUndefined();
  });

  test.each([
    [{ n: 0, mean: 1, sd: 1 }, 0.95],
    [{ n: 5, mean: NaN, sd: 1 }, 0.95],
    [{ n: 5, mean: 1, sd: -1 }, 0.95],
    [{ n: 5, mean: 1, sd: 1 }, 95],
  ])('%o at level %d is refused', (wrong, level) => {
    expect(() => meanInterval(wrong, level)).toThrow(RangeError);
  });
});

describe('the difference of two mean errors', () => {
  test('has Welch’s degrees of freedom', () => {
    // Equal spreads and sizes: 2(n − 1) = 18 degrees of freedom, t 2.10092204024096.
    const found = meanDifference({ n: 10, mean: 5, sd: 2 }, { n: 10, mean: 4, sd: 2 });
    expect(found?.difference).toBe(1);
    expect(found?.high).toBeCloseTo(1 + 2.10092204024096 * Math.sqrt(0.8), 10);
  });

  test('turns round with its sides', () => {
    fc.assert(
      fc.property(error, error, (a, b) => {
        const [one, other] = [meanDifference(a, b), meanDifference(b, a)];
        expect(one?.low).toBeCloseTo(-(other?.high ?? NaN), 8);
        expect((one?.low ?? NaN) <= a.mean - b.mean).toBe(true);
      }),
    );
  });

  test('holds for spreads whose squares are very small, and is undefined where they are none', () => {
    const small = { n: 10, mean: 5, sd: 2e-90 };
    expect((meanDifference(small, small)?.high ?? NaN) * 1e90).toBeCloseTo(
      2.10092204024096 * Math.sqrt(0.8),
      10,
    );
    expect(meanDifference({ ...small, sd: 1.7e308 }, small)).toBeUndefined();
    const none = { ...small, sd: 1e-170 };
    expect(meanDifference(none, none)).toBeUndefined();
  });

  test('is undefined without rows enough or any spread', () => {
    const flat = { n: 5, mean: 1, sd: 0 };
    expect(meanDifference(flat, flat)).toBeUndefined();
    expect(meanDifference({ n: 1, mean: 1, sd: 0 }, { n: 5, mean: 1, sd: 1 })).toBeUndefined();
  });
});
