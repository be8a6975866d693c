import { expect, test } from 'vitest';
import { MATCH_FORMULA, matchScore, worth } from '../../src/match/match-score.ts';
import { buildMatched } from '../builders/match.ts';

test('no demands have no score', () => expect(matchScore([])).toBeUndefined());

test('everything shown is 100, nothing shown is 0', () => {
  expect(matchScore([buildMatched('proven'), buildMatched('used', { importance: 'nice' })])).toBe(
    100,
  );
  expect(matchScore([buildMatched('absent')])).toBe(0);
});

test('follows the printed formula, and rounds down', () => {
  const matched = [
    buildMatched('proven'),
    buildMatched('implied', { importance: 'responsibility' }),
    buildMatched('listed', { importance: 'unknown' }),
    buildMatched('absent', { importance: 'nice' }),
  ];
  // (1 × 1 + 0.6 × 0.8 + 0.5 × 0.5 + 0.4 × 0) / 2.5 = 0.692
  expect(matchScore(matched)).toBe(69);
  expect(MATCH_FORMULA).toContain('must 1, responsibility 0.6, unsaid 0.5, nice 0.4');
  expect(MATCH_FORMULA).toContain('proven or used 1, implied 0.8, listed 0.5, absent 0');
});

test('a met wish adds less than a met must', () =>
  expect(worth(buildMatched('used', { importance: 'nice' }))).toBeLessThan(
    worth(buildMatched('used')),
  ));

test('a better standing never lowers the score', () => {
  const order = ['absent', 'listed', 'implied', 'used', 'proven'] as const;
  const scores = order.map((standing) => matchScore([buildMatched(standing)]) ?? NaN);
  expect(scores).toEqual(scores.toSorted((a, b) => a - b));
});
