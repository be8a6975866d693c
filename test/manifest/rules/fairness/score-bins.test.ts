import { expect, test } from 'vitest';
import { scoreBins } from '../../../../src/manifest/rules/fairness/score-bins.ts';
import { buildRuleProject } from '../../../builders/rule-project.ts';

const said = async (bins: string, more = '') => {
  const group = `{ attribute: sex, group: Female, n: 10, ${more} scoreBins: [${bins}] }`;
  const project = await buildRuleProject(`fairness: { groups: [${group}] }`);
  return scoreBins.find(project).map(({ message, help }) => `${message} ${help}`);
};

test('says how many rows are missing, and where they belong', async () => {
  expect(await said('{ score: 1, positives: 1, n: 7 }')).toEqual([
    'The bins at `fairness.groups[0].scoreBins` hold 7 rows; the group has 10. Add the bins of the other 3 rows; rows without a score belong into `unknown` or `excluded`.',
  ]);
});

test('says which positives the bins and the four counts hold', async () => {
  const found = await said('{ score: 1, positives: 6, n: 10 }', 'tp: 3, fp: 3, tn: 2, fn: 2,');
  expect(found).toEqual([
    expect.stringMatching(/hold 6 positives; `tp` and `fn` of the group make 5\. /),
  ]);
});

test('says which scores fall or repeat', async () => {
  const bins = (a: number, b: number) =>
    `{ score: ${a}, positives: 1, n: 5 }, { score: ${b}, positives: 1, n: 5 }`;
  expect(await said(bins(7, 3))).toEqual([expect.stringMatching(/^`score` goes from 7 to 3; /)]);
  expect(await said(bins(3, 3))).toEqual([expect.stringMatching(/^`score` goes from 3 to 3; /)]);
  expect(await said(bins(-3, 3))).toEqual([]);
});

test('lets two bins have the same mean prediction, not a falling one', async () => {
  const bins = (a: number, b: number) =>
    `{ meanPredicted: ${a}, positives: 1, n: 5 }, { meanPredicted: ${b}, positives: 1, n: 5 }`;
  expect(await said(bins(0.5, 0.5))).toEqual([]);
  expect(await said(bins(0.6, 0.5))).toEqual([
    expect.stringMatching(/^`meanPredicted` goes from 0\.6 to 0\.5; /),
  ]);
});

test('says once what a bin without a kind lacks', async () => {
  expect(await said('{ positives: 1, n: 10 }')).toEqual([
    expect.stringMatching(/ has neither `score` nor `meanPredicted`; /),
  ]);
});
