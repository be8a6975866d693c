import { expect, test } from 'vitest';
import { measuredBins } from '../../../src/facts/fairness/measured-bins.ts';

test('bins are by score or by mean prediction', () => {
  const scores = [1, 2].map((score) => ({ score, positives: score, n: 5 }));
  expect(measuredBins({ scoreBins: scores })).toEqual({
    kind: 'score',
    bins: [
      { at: 1, positives: 1, n: 5 },
      { at: 2, positives: 2, n: 5 },
    ],
  });
  expect(measuredBins({ scoreBins: [{ meanPredicted: 0.3, positives: 1, n: 5 }] })).toEqual({
    kind: 'probability',
    bins: [{ at: 0.3, positives: 1, n: 5 }],
  });
});

test.each([
  ['no bins', []],
  [
    'bins of both kinds',
    [
      { score: 1, positives: 1, n: 5 },
      { meanPredicted: 0.3, positives: 1, n: 5 },
    ],
  ],
  ['a bin of both kinds', [{ score: 1, meanPredicted: 0.3, positives: 1, n: 5 }]],
  [
    'a bin of no kind',
    [
      { score: 1, positives: 1, n: 5 },
      { positives: 1, n: 5 },
    ],
  ],
  ['more positives than rows', [{ score: 1, positives: 6, n: 5 }]],
  [
    'falling scores',
    [
      { score: 2, positives: 1, n: 5 },
      { score: 1, positives: 1, n: 5 },
    ],
  ],
])('%s say nothing', (_, scoreBins) => {
  expect(measuredBins({ scoreBins })).toBeUndefined();
});

test('a group without bins has none', () => {
  expect(measuredBins({})).toBeUndefined();
});
