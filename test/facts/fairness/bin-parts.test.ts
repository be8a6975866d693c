import { expect, test } from 'vitest';
import { binParts, scoreName } from '../../../src/facts/fairness/bin-parts.ts';
import { buildGroups } from '../../builders/groups.ts';

test('facts about bins are recomputed shares of the split the counts are from', () => {
  expect(binParts(buildGroups([], { split: 'external' }))).toEqual({
    kind: 'bin',
    unit: 'fraction',
    evidence: { level: 'recomputed' },
    split: 'external',
  });
  expect(binParts(buildGroups([]))).not.toHaveProperty('split');
});

test.each([
  [7, 'score 7'],
  [10, 'score 10'],
  [2.5, 'score 2.5'],
])('a score keeps the decimals it has: %s', (score, name) => {
  expect(scoreName(score)).toBe(name);
});
