import { expect, test } from 'vitest';
import { BY_SEX, buildGroups, factsById } from '../../builders/groups.ts';

const decision = { favourableOutcome: 'invited' };
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

test.each([
  ['nothing is decided', { metricChoice }],
  ['another rate matters', { decision, metricChoice: { ...metricChoice, primary: 'fpr' } }],
])('there is none where %s', (_, fairness) => {
  const ids = [...factsById(buildGroups(BY_SEX, fairness)).keys()];
  expect(ids.filter((id) => id.includes('impact'))).toEqual([]);
});
