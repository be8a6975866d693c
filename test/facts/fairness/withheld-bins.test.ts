import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measuredGroups } from '../../../src/facts/fairness/measured-group.ts';
import { withheldBins } from '../../../src/facts/fairness/withheld-bins.ts';
import { withheldOf } from '../../../src/facts/fairness/withheld.ts';
import type { Project } from '../../../src/manifest/portfolio.ts';
import { readerRange } from '../../builders/bin-reader.ts';
import { BY_DECILE, BY_RACE, buildGroups, byScore } from '../../builders/groups.ts';

/** Places withheld by group; groups without any are left out. */
function hidden(project: Project): Record<string, number[]> {
  const groups = measuredGroups(project);
  const found = withheldBins(project, groups, withheldOf(project, groups));
  return Object.fromEntries(
    [...found].flatMap(([{ group }, places]) => (places.size > 0 ? [[group, [...places]]] : [])),
  );
}

const LARGE = [
  [40, 90],
  [50, 110],
  [60, 120],
  [70, 130],
] as const;
const withBin = (group: string, place: number, bin: readonly [number, number]) =>
  byScore(
    'race',
    group,
    LARGE.map((large, index) => (index === place ? bin : large)),
  );
const people = { people: true };

describe('where rows are people', () => {
  test('nothing is withheld of the published deciles', () => {
    expect(hidden(buildGroups([...BY_DECILE, ...BY_RACE.slice(2)], people))).toEqual({});
  });

  test('a bin of few positives goes with others, so that no sum gives it away', () => {
    const found = hidden(buildGroups([withBin('a', 0, [4, 90]), withBin('b', 9, [0, 1])], people));
    expect(found['a']).toHaveLength(2);
    expect(found['a']).toContain(0);
    expect(found['b']).toEqual(found['a']);
  });

  test('so does a bin of few negatives', () => {
    const found = hidden(
      buildGroups([withBin('a', 3, [98, 100]), withBin('b', 9, [0, 1])], people),
    );
    expect(found['a']).toContain(3);
    expect(found['a']).toHaveLength(2);
  });

  test('one group with bins among others needs no second group', () => {
    const rest = { attribute: 'race', group: 'b', n: 900, selected: 300 };
    expect(Object.keys(hidden(buildGroups([withBin('a', 0, [4, 90]), rest], people)))).toEqual([
      'a',
    ]);
  });

  test('all bins are withheld of the only group, and where groups have other bins', () => {
    const alone = hidden(buildGroups([withBin('a', 0, [4, 90])], people));
    expect(alone).toEqual({ a: [0, 1, 2, 3] });
    const other = byScore('race', 'b', LARGE.slice(1));
    const found = hidden(buildGroups([withBin('a', 0, [4, 90]), other], people));
    expect(found).toEqual({ a: [0, 1, 2, 3], b: [0, 1, 2] });
  });

  test('bins go with the counts they add up to', () => {
    const four = { tp: 250, fp: 250, tn: 35, fn: 5 };
    const bins = byScore('race', 'a', [
      [5, 40],
      [250, 500],
    ]);
    const rest = { attribute: 'race', group: 'b', n: 300, tp: 90, fp: 90, tn: 60, fn: 60 };
    expect(hidden(buildGroups([{ ...bins, ...four }, rest], people))['a']).toEqual([0, 1]);
  });

  test('bins are withheld when curves of all rows would give away the one group without', () => {
    const rest = { attribute: 'race', group: 'b', n: 60, tp: 20, fp: 10, tn: 12, fn: 18 };
    const project = (positives: number) => {
      const points = [1, 2].map((threshold) => ({
        ...{ threshold, tp: threshold === 1 ? 138 : 50 + positives },
        ...{ fp: threshold === 1 ? 122 : 61, fn: threshold === 1 ? 0 : 88 - positives },
        tn: threshold === 1 ? 0 : 61,
      }));
      const confusion = {
        labels: ['malignant', 'benign'],
        counts: [
          [138, 0],
          [122, 0],
        ],
      };
      const built = buildGroups(
        [
          byScore('race', 'a', [
            [50, 100],
            [50, 100],
          ]),
          rest,
        ],
        people,
      );
      const evaluation = { confusion, curves: { sweep: { points } } };
      return { ...built, manifest: { ...built.manifest, evaluation } } as Project;
    };
    expect(hidden(project(19))).toEqual({});
    expect(hidden(project(4))).toEqual({ a: [0, 1] });
  });
});

test('nothing is withheld where rows are not people', () => {
  expect(hidden(buildGroups([withBin('a', 0, [4, 90])]))).toEqual({});
});

const small = fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 11, max: 300 }));
const ends = fc.integer({ min: 20, max: 300 });
const outcome = (bins: number) =>
  fc
    .tuple(ends, fc.array(small, { minLength: bins, maxLength: bins }), ends)
    .map(([first, middle, last]) => [first, ...middle, last]);
const tables = fc
  .record({ groups: fc.integer({ min: 2, max: 4 }), bins: fc.integer({ min: 1, max: 4 }) })
  .chain(({ groups, bins }) => {
    const counts = fc.array(outcome(bins), { minLength: groups, maxLength: groups });
    const cut = fc.option(fc.integer({ min: 1, max: bins + 1 }), { nil: undefined });
    return fc.record({ positives: counts, negatives: counts, cut, hasRest: fc.boolean() });
  });

test('no small count can be computed back from the bins shown, and none is shown', () => {
  fc.assert(
    fc.property(tables, ({ positives, negatives, cut, hasRest }) => {
      const rest = hasRest ? [{ attribute: 'race', group: 'rest', n: 900, selected: 300 }] : [];
      const groups = positives.map((row, group) =>
        entryOf(`g${group}`, { positives: row, negatives: negatives[group] ?? [], cut }),
      );
      const found = hidden(buildGroups([...groups, ...rest], { people: true }));
      const isShown = (group: number, bin: number) => !found[`g${group}`]?.includes(bin);
      for (const counts of [positives, negatives]) {
        const table = { counts, isShown, cut: cut ?? 0, knowsColumns: !hasRest };
        counts.forEach((row, group) =>
          row.forEach((value, bin) => {
            if (value >= 11) return;
            expect(isShown(group, bin)).toBe(false);
            // What the sums alone give away, with every bin withheld, nothing could protect.
            const [from, to] = readerRange({ ...table, isShown: () => false }, [group, bin]);
            if (from === to) return;
            const [least = 0, most = 0] = readerRange(table, [group, bin]);
            expect(most).toBeGreaterThan(least);
          }),
        );
      }
    }),
    { numRuns: 30 },
  );
}, 60_000);

function entryOf(
  group: string,
  {
    positives,
    negatives,
    cut,
  }: { positives: readonly number[]; negatives: readonly number[]; cut: number | undefined },
) {
  const counts = positives.map((k, bin) => [k, k + (negatives[bin] ?? 0)] as const);
  const sum = (row: readonly number[]) => row.reduce((all, count) => all + count, 0);
  // Bins without rows are not written; the schema asks for one.
  const filled = byScore(
    'race',
    group,
    counts.map(([k, n]) => [k, Math.max(1, n)]),
  );
  if (cut === undefined || counts.some(([, n]) => n === 0)) return filled;
  return {
    ...filled,
    ...{ tp: sum(positives.slice(cut)), fp: sum(negatives.slice(cut)) },
    ...{ tn: sum(negatives.slice(0, cut)), fn: sum(positives.slice(0, cut)) },
  };
}
