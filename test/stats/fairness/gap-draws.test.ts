import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortedQuantile } from '../../../src/stats/quantile.ts';
import { drawGaps, movedInwards, seeded } from '../../../src/stats/fairness/gap-draws.ts';
import { sharesOf } from '../../../src/stats/fairness/group-shares.ts';
import { LARGE_RACE, groups } from './counts.ts';

test('one seed gives the same draws, whatever the order and the names of the groups', () => {
  fc.assert(
    fc.property(groups, fc.integer(), (list, seed) => {
      const shares = sharesOf(list, 'selection-rate');
      const turned = shares.map((entry) => ({ ...entry, group: `x${entry.group}` })).reverse();
      const [one, other] = [shares, turned].map((all) => drawGaps(all, { seed, resamples: 40 }));
      expect(other?.chance).toEqual(one?.chance);
      expect(other?.strays('rates')).toEqual(one?.strays('rates'));
    }),
    { numRuns: 30 },
  );
});

test('logarithms of what rates leave to 1 stray as those of the turned rates do', () => {
  const shares = sharesOf(LARGE_RACE, 'tpr');
  const turned = shares.map((share) => ({ ...share, k: share.n - share.k }));
  const [others, logs] = [
    drawGaps(shares, { seed: 5, resamples: 8000 })?.strays('other-logs'),
    drawGaps(turned, { seed: 6, resamples: 8000 })?.strays('logs'),
  ];
  for (const p of [0.5, 0.95]) {
    const [found, expected] = [others, logs].map((all) => all && sortedQuantile(all, p));
    expect(Math.abs((found ?? NaN) - (expected ?? NaN))).toBeLessThan(0.08);
  }
});

test('gaps under one rate lie in [0, 1] and strays rise', () => {
  const draws = drawGaps(sharesOf(LARGE_RACE, 'fpr'), { seed: 1, resamples: 500 });
  expect(draws?.chance.every((gap) => gap >= 0 && gap <= 1)).toBe(true);
  const strays = [...(draws?.strays('logs') ?? [])];
  expect(strays).toHaveLength(500);
  expect(strays).toEqual(strays.toSorted((a, b) => a - b));
});

test('needs two groups with rows and a whole seed', () => {
  const [first] = sharesOf(LARGE_RACE, 'fpr');
  expect(first && drawGaps([first], { seed: 1 })).toBeUndefined();
  expect(() => seeded(0.5)).toThrow(RangeError);
  expect(movedInwards({ k: 0, n: 9 })).toBe(0.05);
});
