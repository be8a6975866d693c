import { expect, test } from 'vitest';
import { assess } from '../../../src/facts/fairness/assess.ts';
import { listedLines } from '../../../src/facts/fairness/reference-facts.ts';
import { BY_RACE, BY_SEX, buildGroups, factsById, viewOf } from '../../builders/groups.ts';

const against = (reference: string) => factsById(buildGroups(BY_RACE, { policy: { reference } }));

test('a group is compared with the one the author named: difference and ratio with intervals', () => {
  const facts = against('Caucasian');
  const id = 'gap/race/african-american/fpr-reference';
  const [difference, ratio] = [facts.get(`${id}-difference`), facts.get(`${id}-ratio`)];
  // Newcombe .213925 [.182053, .245023] and Katz 1.912093 [1.721239, 2.124108] of these counts.
  expect(difference?.value).toBeCloseTo(0.213925, 6);
  expect(difference?.interval?.low).toBeCloseTo(0.182053, 6);
  expect(difference?.interval?.high).toBeCloseTo(0.245023, 6);
  expect(ratio?.value).toBeCloseTo(1.912093, 6);
  expect(ratio?.interval?.low).toBeCloseTo(1.721239, 6);
  expect(ratio?.interval?.high).toBeCloseTo(2.124108, 6);
  expect(difference).toMatchObject({
    ...{ kind: 'gap', of: 'race: African-American', direction: 'none', range: [-1, 1] },
    between: ['Caucasian', 'African-American'],
  });
  expect(ratio?.range).toEqual([0, null]);
});

test('the sign is that of group less reference, and the lowest of both comes first', () => {
  const turned = against('African-American').get('gap/race/caucasian/fpr-reference-difference');
  expect(turned?.value).toBeCloseTo(-0.213925, 6);
  expect(turned?.between).toEqual(['Caucasian', 'African-American']);
});

test('max is the group with the highest rate, rate by rate', () => {
  const lines = viewOf(buildGroups(BY_RACE, { policy: { reference: 'max' } })).attributes[0]
    ?.references;
  const names = (metric: string) =>
    new Set(lines?.filter((line) => line.metric === metric).map(({ reference }) => reference));
  expect(names('fpr')).toEqual(new Set(['African-American']));
  expect(names('accuracy')).toEqual(new Set(['Caucasian']));
});

test('all groups are no reference while one of them is withheld', () => {
  const names = (people: boolean) =>
    viewOf(buildGroups(BY_RACE, { people, policy: { reference: 'overall' } }))
      .attributes.flatMap(({ references }) => references)
      .map(({ reference }) => reference);
  expect(new Set(names(false))).toEqual(new Set(['all groups']));
  expect(names(true)).toEqual([]);
});

test('there are none without a reference, against one that is not compared or of another attribute', () => {
  const count = (project: Parameters<typeof assess>[0]) =>
    assess(project).attributes.map(({ metrics }) =>
      metrics.reduce((sum, { references }) => sum + listedLines(references).length, 0),
    );
  expect(count(buildGroups(BY_RACE))).toEqual([0]);
  expect(count(buildGroups(BY_RACE, { policy: { reference: 'Asian' } }))).toEqual([0]);
  const both = buildGroups([...BY_RACE, ...BY_SEX], { policy: { reference: 'Male' } });
  expect(count(both)).toEqual([0, 12]);
});
