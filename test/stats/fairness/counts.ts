import fc from 'fast-check';
import type { GroupCounts } from '../../../src/stats/fairness.ts';

type Row = readonly [group: string, tp: number, fp: number, tn: number, fn: number];

/**
 * ProPublica's COMPAS two-year recidivism, 7,214 people, predicted positive when the score is medium
 * or high; counted from examples/data/compas_for_aequitas.csv of dssg/aequitas at 4dc71c6.
 */
export const RACE = named([
  ['Other', 43, 36, 208, 90],
  ['African-American', 1369, 805, 990, 532],
  ['Caucasian', 505, 349, 1139, 461],
  ['Hispanic', 103, 87, 318, 129],
  ['Native American', 9, 3, 5, 1],
  ['Asian', 6, 2, 21, 3],
]);
export const SEX = named([
  ['Male', 1732, 994, 2072, 1021],
  ['Female', 303, 288, 609, 195],
]);
export const AGE = named([
  ['Greater than 45', 213, 181, 897, 285],
  ['25 - 45', 1183, 741, 1479, 706],
  ['Less than 25', 639, 360, 305, 225],
]);

/** The groups of race with at least a hundred rows. */
export const LARGE_RACE = RACE.filter(({ tp, fp, tn, fn }) => tp + fp + tn + fn >= 100);

/** Adult income by a random forest, by race: dssg/aequitas, sample_data/adult_rf_binary.csv. */
export const ADULT_RACE = named([
  ['White', 693, 5565, 638, 1430],
  ['Black', 54, 799, 39, 75],
  ['Asian-Pac-Islander', 28, 196, 25, 54],
  ['Amer-Indian-Eskimo', 6, 87, 3, 4],
  ['Other', 3, 64, 1, 5],
]);

/** The 18 rows of the examples in Fairlearn's documentation of its metrics. */
export const DOCTEST = doctestGroups();

/** Counts of one group. */
export const counts = fc.record({
  tp: fc.integer({ min: 0, max: 500 }),
  fp: fc.integer({ min: 0, max: 500 }),
  tn: fc.integer({ min: 0, max: 500 }),
  fn: fc.integer({ min: 0, max: 500 }),
});

/** Two to six groups with names of their own. */
export const groups = fc
  .array(counts, { minLength: 2, maxLength: 6 })
  .map((list) => list.map((entry, index): GroupCounts => ({ group: `g${index}`, ...entry })));

/** The group of that name. */
export function groupOf(list: readonly GroupCounts[], name: string): GroupCounts {
  const found = list.find(({ group }) => group === name);
  if (!found) throw new Error(`Expected counts of ${name}`);
  return found;
}

function named(rows: readonly Row[]): GroupCounts[] {
  return rows.map(([group, tp, fp, tn, fn]) => ({ group, tp, fp, tn, fn }));
}

function doctestGroups(): GroupCounts[] {
  const actual = '011110101000111111';
  const predicted = '001011100111100110';
  const group = 'bbabbcccaacabccbcc';
  return ['a', 'b', 'c'].map((name) => {
    const count = (wanted: string) =>
      [...group].filter(
        (entry, row) => entry === name && `${actual[row]}${predicted[row]}` === wanted,
      ).length;
    return { group: name, tp: count('11'), fp: count('01'), tn: count('00'), fn: count('10') };
  });
}
