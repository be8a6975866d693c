import { expect, test } from 'vitest';
import { BY_RACE, BY_SEX, buildGroups, factsById } from '../../builders/groups.ts';

test('equalized odds have an interval that holds for both gaps together, and a chance level', () => {
  const facts = factsById(buildGroups(BY_RACE));
  const odds = facts.get('gap/race/equalized-odds-difference');
  const recall = facts.get('gap/race/recall-difference');
  expect(odds?.interval?.low).toBeLessThan(recall?.interval?.low ?? 0);
  expect(odds?.interval?.high).toBeGreaterThan(recall?.interval?.high ?? 1);
  expect(odds?.chance?.p95).toBeGreaterThan(
    facts.get('gap/race/average-odds-difference')?.chance?.p95 ?? 1,
  );
  expect(odds?.between).toEqual(['Other', 'African-American']);
});

test('two groups are compared by Newcombe', () => {
  const odds = factsById(buildGroups(BY_SEX)).get('gap/sex/equalized-odds-difference');
  expect(odds?.interval?.method).toBe('newcombe');
  expect(odds?.n).toBe(7214);
});

test('there are none without both error rates', () => {
  const groups = [40, 60].map((selected) => ({
    ...{ attribute: 'sex', group: `g${selected}`, n: 100, selected },
  }));
  const ids = [...factsById(buildGroups(groups)).keys()];
  expect(ids.filter((id) => id.includes('odds'))).toEqual([]);
  expect(ids).toContain('gap/sex/selection-rate-difference');
});
