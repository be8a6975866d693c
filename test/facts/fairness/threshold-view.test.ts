import { expect, test } from 'vitest';
import { deriveFacts } from '../../../src/facts/derive.ts';
import { thresholdViews } from '../../../src/facts/fairness/threshold-view.ts';
import { BY_SEX_SWEPT, buildSwept } from '../../builders/swept.ts';

const third = { attribute: 'sex', group: 'Other', n: 100, tp: 20, fp: 30, tn: 30, fn: 20 };
const project = buildSwept([...BY_SEX_SWEPT, third]);
const facts = deriveFacts(project);

test('has groups, cut-offs and rates, the first rate first, and names groups without counts', () => {
  const [view, ...more] = thresholdViews(project, facts);
  expect(more).toEqual([]);
  expect(view).toMatchObject({
    attribute: 'sex',
    groups: [
      { group: 'Female', rows: 300 },
      { group: 'Male', rows: 380 },
    ],
    others: ['Other'],
    chosen: 2,
    withheld: 0,
  });
  expect(view?.rates.map(({ name }) => name)).toEqual([
    'False-positive rate',
    'Selection rate',
    'Recall',
    'Precision',
  ]);
  expect(view?.at.map(({ cutOff }) => cutOff)).toEqual([1, 2, 3, 4]);
});

test('holds only numbers among the facts', () => {
  const some = facts.filter(({ id }) => !id.includes('/female/fpr/at-3'));
  const at = thresholdViews(project, some)[0]?.at[2]?.rates[0]?.rates;
  expect([...(at?.keys() ?? [])]).toEqual(['Male']);
  expect(thresholdViews(project, [])).toEqual([]);
});
