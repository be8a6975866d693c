import { expect, test } from 'vitest';
import { BY_SEX, buildGroups, factsById } from '../../builders/groups.ts';

const decision = { favourableOutcome: 'invited', favourable: 'positive' };
const metricChoice = { primary: 'selection-rate', why: 'Who is invited is the question.' };

test('a selection has an impact ratio for every group but the one selected most often', () => {
  const facts = factsById(buildGroups(BY_SEX, { decision, metricChoice }));
  const found = facts.get('gap/sex/female/impact-ratio');
  expect(found?.value).toBeCloseTo(591 / 1395 / (2726 / 5819), 12);
  expect(found).toMatchObject({
    ...{ of: 'sex: Female', between: ['Female', 'Male'], n: 7214 },
    interval: { method: 'katz' },
  });
  expect(facts.has('gap/sex/male/impact-ratio')).toBe(false);
});

test('where being flagged is what a person fears, the group flagged least often has the largest share', () => {
  const negative = { favourableOutcome: 'not flagged', favourable: 'negative' };
  const facts = factsById(buildGroups(BY_SEX, { decision: negative, metricChoice }));
  const found = facts.get('gap/sex/male/impact-ratio');
  expect(found?.value).toBeCloseTo(3093 / 5819 / (804 / 1395), 12);
  expect(found?.between).toEqual(['Male', 'Female']);
  expect(found?.interval?.low).toBeLessThan(found?.value ?? 0);
  expect(facts.has('gap/sex/female/impact-ratio')).toBe(false);
});

test('rows counted as selected say themselves what is hoped for', () => {
  const groups = [
    { attribute: 'sex', group: 'Female', n: 200, selected: 40 },
    { attribute: 'sex', group: 'Male', n: 200, selected: 50 },
  ];
  const own = { decision: { favourableOutcome: 'invited' }, metricChoice };
  const found = factsById(buildGroups(groups, own)).get('gap/sex/female/impact-ratio');
  expect(found?.value).toBeCloseTo(0.8, 12);
});

test.each([
  [
    'nobody says which prediction is hoped for',
    { decision: { favourableOutcome: 'x' }, metricChoice },
  ],
  ['nothing is decided', { metricChoice }],
  ['another rate matters', { decision, metricChoice: { ...metricChoice, primary: 'fpr' } }],
])('there is none where %s', (_, fairness) => {
  const ids = [...factsById(buildGroups(BY_SEX, fairness)).keys()];
  expect(ids.filter((id) => id.includes('impact'))).toEqual([]);
});
