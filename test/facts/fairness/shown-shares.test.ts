import { expect, test } from 'vitest';
import type { ComparedAttribute } from '../../../src/facts/fairness/compare-groups.ts';
import { measuredGroups } from '../../../src/facts/fairness/measured-group.ts';
import { policyOf } from '../../../src/facts/fairness/policy.ts';
import { shownOverall, shownShares } from '../../../src/facts/fairness/shown-shares.ts';
import { withheldOf } from '../../../src/facts/fairness/withheld.ts';
import { BY_RACE, buildGroups } from '../../builders/groups.ts';

test('a rate of all is told only while no group is withheld in it; groups of few rows count', () => {
  const attributeOf = (people: boolean): ComparedAttribute => {
    const project = buildGroups(BY_RACE, { people });
    const groups = measuredGroups(project);
    const withheld = withheldOf(project, groups);
    return { project, groups, withheld, attribute: 'race', policy: policyOf(project), seed: 1 };
  };
  expect(shownShares(attributeOf(true), 'recall')).toHaveLength(4);
  expect(shownOverall(attributeOf(false), 'recall')).toEqual({ k: 2035, n: 3251 });
  expect(shownOverall(attributeOf(true), 'recall')).toBeUndefined();
  expect(shownOverall(attributeOf(true), 'mae')).toBeUndefined();
});
