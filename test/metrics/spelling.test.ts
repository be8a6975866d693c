import { expect, test } from 'vitest';
import { spellings } from '../../src/metrics/spelling.ts';

test.each([
  ['recall@10', { name: 'recall-at-k', k: 10 }],
  ['Hit_Rate@5', { name: 'Hit-Rate-at-k', k: 5 }],
  ['ndcg_at_100', { name: 'ndcg-at-k', k: 100 }],
  ['pass-at-1', { name: 'pass-at-k', k: 1 }],
  ['precision@k', { name: 'precision-at-k' }],
  ['mAP@10', { name: 'mAP-at-k', k: 10 }],
  ['precision_at_3/v1/mean', { name: 'precision-at-k', k: 3 }],
])('%s is a metric at k', (name, spelling) => {
  expect(spellings(name)).toContainEqual(spelling);
});

test.each(['recall', 'recall@', '@10', 'recall@0', 'recall@1.5', 'recall@-1', 'recall@1e3'])(
  '%s is not a metric at k',
  (name) => {
    expect(spellings(name)).toEqual([{ name }]);
  },
);

test.each(['mAP@50', 'map@75'])('%s means two things, so no guess is made', (name) => {
  expect(spellings(name)).toEqual([{ name }]);
});

test.each([
  ['acc,none', 'acc'],
  ['exact_match,strict-match', 'exact_match'],
  ['rouge1/v1/mean', 'rouge1'],
  ['toxicity/mean', 'toxicity'],
])('%s without its decoration is %s', (name, bare) => {
  expect(spellings(name)[0]).toEqual({ name: bare });
});

test('a very long name is read like any other', () => {
  const name = `${'a-at-'.repeat(20_000)}!`;
  expect(spellings(name)).toEqual([{ name }]);
});
