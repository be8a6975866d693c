import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openCutOffs } from '../../../src/stats/fairness/open-cut-offs.ts';
import type { CutOffCounts, SweptCounts } from '../../../src/stats/fairness/open-cut-offs.ts';

/** Positives and negatives with each score from 1 up. */
type Level = readonly [positives: number, negatives: number];

/** Counts at every cut-off of a group whose rows have these scores. */
function swept(levels: readonly Level[]): CutOffCounts[] {
  const sum = (some: readonly Level[], side: 0 | 1) =>
    some.reduce((total, level) => total + level[side], 0);
  return levels.map((_, index) => {
    const [below, above] = [levels.slice(0, index), levels.slice(index)];
    const flagged = { tp: sum(above, 0), fp: sum(above, 1) };
    return { threshold: index + 1, ...flagged, fn: sum(below, 0), tn: sum(below, 1) };
  });
}

const even = (count: number): Level[] => Array.from({ length: count }, () => [20, 30] as const);
const shown = (groups: readonly SweptCounts[], keep?: number) => openCutOffs(groups, { keep });

describe('openCutOffs', () => {
  test('shows every cut-off where no piece between two is small, and the one that flags everybody', () => {
    expect(shown([{ points: swept(even(5)) }], 3)).toEqual([1, 2, 3, 4, 5]);
  });

  test('leaves out a cut-off that flags a few, of every group', () => {
    const few = swept([...even(4), [4, 30]]);
    expect(shown([{ points: few }, { points: swept(even(5)) }], 3)).toEqual([1, 2, 3, 4]);
  });

  test('leaves out a cut-off with a few people between it and a shown one, outwards from the kept one', () => {
    const points = swept([
      [20, 30],
      [20, 30],
      [3, 30],
      [20, 30],
      [20, 30],
    ]);
    expect(shown([{ points }], 3)).toEqual([1, 2, 3, 5]);
    expect(shown([{ points }], 4)).toEqual([1, 2, 4, 5]);
  });

  test('takes nobody of one kind among some of the other for a small count', () => {
    expect(shown([{ points: swept([...even(3), [0, 30]]) }], 2)).toEqual([1, 2, 3]);
  });

  test('takes a score that nobody has for none', () => {
    expect(shown([{ points: swept([...even(2), [0, 0], [20, 20]]) }], 2)).toEqual([1, 2, 3, 4]);
  });

  test('shows nothing where the kept cut-off itself has a small count', () => {
    expect(shown([{ points: swept([...even(4), [4, 30]]) }], 5)).toEqual([]);
  });

  test('counts what is told elsewhere among the shown cut-offs', () => {
    const points = swept(even(4));
    expect(shown([{ points, known: [{ tp: 41, fp: 62 }] }], 2)).toEqual([1, 2, 4]);
    expect(shown([{ points, known: [{ tp: 41, fp: 62 }] }], 3)).toEqual([]);
    expect(shown([{ points, known: [{ tp: 40, fp: 60 }] }], 3)).toEqual([1, 2, 3, 4]);
  });

  test('has nothing to show of nobody', () => {
    expect(openCutOffs([])).toEqual([]);
  });
});

const Levels = fc.array(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 })), {
  minLength: 2,
  maxLength: 12,
});

test('no small count can be had by subtracting shown cut-offs from each other or from all rows', () => {
  fc.assert(
    fc.property(
      fc.array(Levels, { minLength: 1, maxLength: 3 }),
      fc.nat({ max: 12 }),
      (all, keep) => {
        const groups = all.map((levels) => ({ points: swept(levels) }));
        const cutOffs = openCutOffs(groups, { keep });
        for (const { points } of groups) {
          const told = points.filter(({ threshold }) => cutOffs.includes(threshold));
          expect(told.flatMap((one) => told.flatMap((other) => small(one, other)))).toEqual([]);
          expect(told.flatMap(({ tp, fp, tn, fn }) => [...few(tp, fp), ...few(fn, tn)])).toEqual(
            [],
          );
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('as many cut-offs are shown as are asked for where every score has enough of both kinds', () => {
  const Enough = fc.array(
    fc.tuple(fc.integer({ min: 11, max: 90 }), fc.integer({ min: 11, max: 90 })),
    {
      minLength: 1,
      maxLength: 10,
    },
  );
  fc.assert(
    fc.property(Enough, (levels) => {
      expect(openCutOffs([{ points: swept(levels) }], { keep: 1 })).toHaveLength(levels.length);
    }),
  );
});

function small(one: CutOffCounts, other: CutOffCounts): number[] {
  const [wide, narrow] = one.threshold <= other.threshold ? [one, other] : [other, one];
  return few(wide.tp - narrow.tp, wide.fp - narrow.fp);
}

/** Counts below 11 where there is anybody at all. */
function few(positives: number, negatives: number): number[] {
  if (positives + negatives === 0) return [];
  return [positives, negatives].filter((count) => count < 11);
}
