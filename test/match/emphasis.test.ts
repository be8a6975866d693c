import { expect, test } from 'vitest';
import { emphasisOf } from '../../src/match/emphasis.ts';
import { buildMatched } from '../builders/match.ts';

test('a project that proves a demand says more than one that uses it, both more than none', () => {
  const { project } = emphasisOf([buildMatched('proven')]);
  const used = emphasisOf([buildMatched('used')]).project('tumours');
  expect(project('tumours')).toBeGreaterThan(used);
  expect(used).toBeGreaterThan(0);
  expect(project('churn')).toBe(0);
});

test('a bullet says as much as the demands it proves', () => {
  const { bullet } = emphasisOf([
    buildMatched('proven', { anyOf: ['pandas'] }),
    buildMatched('proven', { anyOf: ['xgboost'], importance: 'nice' }),
  ]);
  expect(bullet('Measured pandas in tumours')).toBeGreaterThan(
    bullet('Measured xgboost in tumours'),
  );
  expect(bullet('Measured xgboost in tumours')).toBeGreaterThan(0);
  expect(bullet('Something else')).toBe(0);
});

test('what is absent or only listed moves nothing', () => {
  const { project } = emphasisOf([buildMatched('absent'), buildMatched('listed')]);
  expect(project('tumours')).toBe(0);
});
