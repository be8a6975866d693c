import { describe, expect, test } from 'vitest';
import { seedOf } from '../../../src/stats/bootstrap.ts';
import { binomialSampler } from '../../../src/stats/fairness/binomial.ts';
import { drawGaps, seeded } from '../../../src/stats/fairness/gap-draws.ts';
import { sharesOf } from '../../../src/stats/fairness/group-shares.ts';
import { ratioInterval } from '../../../src/stats/fairness/ratio-interval.ts';
import type { GroupShare } from '../../../src/stats/fairness.ts';
import { LARGE_RACE } from './counts.ts';

const RUNS = 600;

describe('a known ratio is held at least as often as the level says', () => {
  test.each([
    ['three equal groups', [300, 100, 40], [0.4, 0.4, 0.4]],
    ['three groups far apart', [200, 200, 40], [0.2, 0.8, 0.5]],
    ['four groups of high rates', [60, 100, 400, 35], [0.95, 0.97, 0.9, 0.95]],
    ['three groups of low rates', [60, 100, 400], [0.05, 0.1, 0.02]],
    ['six groups of unequal size', [900, 700, 500, 100, 50, 35], [0.2, 0.25, 0.3, 0.3, 0.2, 0.25]],
  ])('%s', (name, sizes, truth) => {
    const random = seeded(seedOf(name));
    const samplers = sizes.map((n, index) => binomialSampler(n, truth[index] ?? 0));
    const ratio = Math.min(...truth) / Math.max(...truth);
    let held = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const shares = sizes.map((n, g) => share(`${g}`, samplers[g]?.(random) ?? 0, n));
      const found = ratioInterval(shares, { seed: run, resamples: 400 });
      if (found && found.low <= ratio && ratio <= found.high) held += 1;
    }
    expect(held / RUNS).toBeGreaterThanOrEqual(0.94);
  });
});

describe('the interval of a ratio', () => {
  test('holds the ratio that was found, and is the same from draws made before', () => {
    const shares = sharesOf(LARGE_RACE, 'fpr');
    const found = ratioInterval(shares, { seed: 4 });
    const rates = shares.map(({ k, n }) => k / n);
    const ratio = Math.min(...rates) / Math.max(...rates);
    expect(found?.low).toBeLessThan(ratio);
    expect(found?.high).toBeGreaterThan(ratio);
    const draws = drawGaps(shares, { seed: 4 });
    expect(ratioInterval(shares, { seed: 9, draws })).toEqual(found);
  });

  test('starts at 0 where a group has no row that counts', () => {
    const found = ratioInterval([share('a', 0, 400), share('b', 200, 400), share('c', 80, 400)], {
      seed: 1,
    });
    expect(found?.low).toBe(0);
    expect(found?.high).toBeLessThan(0.3);
  });

  test('needs three groups and a row that counts', () => {
    const two = [share('a', 4, 50), share('b', 20, 50)];
    expect(ratioInterval(two, { seed: 1 })).toBeUndefined();
    const none = ['a', 'b', 'c'].map((group) => share(group, 0, 40));
    expect(ratioInterval(none, { seed: 1 })).toBeUndefined();
    const three = [...two, share('c', 9, 40)];
    expect(() => ratioInterval(three, { seed: 1, level: 95 })).toThrow(RangeError);
  });
});

function share(group: string, k: number, n: number): GroupShare {
  return { group, k, n, rows: n };
}
