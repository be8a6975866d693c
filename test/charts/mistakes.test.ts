import { describe, expect, it } from 'vitest';
import { confusionTitle, mistakeText, mistakesOf } from '../../src/charts/mistakes.ts';

const three = {
  labels: ['a', 'b', 'c'],
  counts: [
    [19, 0, 0],
    [0, 17, 3],
    [0, 1, 18],
  ],
  split: 'test',
};

describe('mistakes', () => {
  it('lists the most frequent confusion first', () => {
    expect(mistakesOf(three)).toEqual([
      { actual: 'b', predicted: 'c', count: 3, of: 20 },
      { actual: 'c', predicted: 'b', count: 1, of: 19 },
    ]);
  });

  it('says one in words', () => {
    expect(mistakeText({ actual: 'b', predicted: 'c', count: 3, of: 20 })).toBe(
      'b taken for c: 3 of 20 (15%)',
    );
  });

  it('names the worst confusion of several classes', () => {
    expect(confusionTitle(three)).toBe('4 of 58 wrong, most often b taken for c, 3 times.');
  });

  it('does not call a single mistake the most frequent', () => {
    expect(
      confusionTitle({
        ...three,
        counts: [
          [9, 1, 0],
          [0, 10, 0],
          [0, 1, 9],
        ],
      }),
    ).toBe('2 of 30 wrong, no pair more than once.');
  });

  it('says so when nothing was confused', () => {
    expect(
      confusionTitle({
        ...three,
        counts: [
          [5, 0, 0],
          [0, 5, 0],
          [0, 0, 5],
        ],
      }),
    ).toBe('All 15 rows are predicted correctly.');
  });

  it('reads two classes through the positive one, wherever it stands', () => {
    const two = {
      labels: ['benign', 'malignant'],
      counts: [
        [103, 1],
        [4, 60],
      ],
      split: 'test',
      positive: 'malignant',
    };
    expect(confusionTitle(two)).toBe('4 of 64 missed, 1 false alarm.');
  });
});
