import { expect, test } from 'vitest';
import { COMPLEMENTS } from '../../../src/facts/fairness/complement.ts';
import { BY_SEX, buildGroups, factsById } from '../../builders/groups.ts';

test('a rate that is 1 less another has its gap the other way round and its own ratio', () => {
  const facts = factsById(buildGroups(BY_SEX));
  for (const [rate, other] of COMPLEMENTS) {
    const [gap, turned] = [rate, other].map((id) => facts.get(`gap/sex/${id}-difference`));
    expect(turned).toMatchObject({
      value: gap?.value,
      interval: gap?.interval,
      chance: gap?.chance,
    });
    expect(turned?.between).toEqual(gap?.between?.toReversed());
  }
  const fnr = facts.get('gap/sex/fnr-ratio');
  expect(fnr?.value).toBeCloseTo(1021 / 2753 / (195 / 498), 12);
  expect(fnr?.interval).toMatchObject({ method: 'katz', high: 1 });
});

test('has no ratio where every row counts in every group', () => {
  const all = (group: string, n: number) => ({
    ...{ attribute: 'sex', group, n: 2 * n },
    ...{ tp: n, fp: 0, tn: n, fn: 0 },
  });
  const facts = factsById(buildGroups([all('a', 50), all('b', 70)]));
  expect(facts.get('gap/sex/fnr-difference')?.value).toBe(0);
  expect(facts.has('gap/sex/fnr-ratio')).toBe(false);
});
