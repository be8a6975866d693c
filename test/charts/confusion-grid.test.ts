import { describe, expect, it } from 'vitest';
import { confusionGrid } from '../../src/charts/confusion-grid.ts';

const two = {
  labels: ['malignant', 'benign'],
  counts: [
    [60, 4],
    [4, 103],
  ],
  split: 'test',
};

describe('confusionGrid', () => {
  it('writes every count large and its share of the row small', () => {
    const texts = confusionGrid(two, 'page')
      .marks.filter(({ name }) => name === 'text')
      .map(({ text }) => text);
    expect(texts).toEqual([
      'predicted malignant',
      'predicted benign',
      'malignant',
      'benign',
      '60',
      '94%',
      '4',
      '6%',
      '4',
      '4%',
      '103',
      '96%',
    ]);
  });

  it('tints a cell by its share of the row, never above 62 percent', () => {
    const tints = confusionGrid(
      {
        ...two,
        counts: [
          [64, 0],
          [4, 103],
        ],
      },
      'page',
    ).marks.flatMap(({ attributes }) =>
      attributes.class === 'cm' ? [attributes['fill-opacity']] : [],
    );
    expect(tints.slice(0, 2)).toEqual([0.62, 0]);
  });

  it('keeps every cell inside the picture at every size', () => {
    for (const size of ['page', 'mini', 'card'] as const) {
      const { width, height, marks } = confusionGrid(
        {
          ...two,
          labels: ['a', 'b', 'c'],
          counts: [
            [1, 2, 3],
            [4, 5, 6],
            [7, 8, 9],
          ],
        },
        size,
      );
      const boxes = marks.filter(({ attributes }) => attributes.class === 'cm');
      expect(boxes).toHaveLength(9);
      for (const { attributes } of boxes) {
        expect(Number(attributes.x) + Number(attributes.width)).toBeLessThanOrEqual(width);
        expect(Number(attributes.y) + Number(attributes.height)).toBeLessThanOrEqual(height);
      }
    }
  });

  it('sets a count too wide for its cell smaller', () => {
    const wide = confusionGrid(
      {
        ...two,
        counts: [
          [1e12, 1],
          [1, 1],
        ],
      },
      'page',
    );
    const counts = wide.marks.filter(({ text }) => text === '1,000,000,000,000' || text === '1');
    expect(counts.map(({ attributes }) => attributes.class)).toEqual(['cms', 'cmv', 'cmv', 'cmv']);
  });

  it('does not divide by the size of an empty row', () => {
    const marks = confusionGrid(
      {
        ...two,
        counts: [
          [0, 0],
          [4, 103],
        ],
      },
      'page',
    ).marks;
    expect(
      marks.filter(({ attributes }) => attributes.class === 'cm')[0]?.attributes['fill-opacity'],
    ).toBe(0);
  });

  const namesOf = (labels: readonly string[], size: 'page' | 'mini' | 'card') =>
    confusionGrid(
      { labels, counts: labels.map(() => labels.map(() => 1)), split: 'test' },
      size,
    ).marks.filter(({ name, attributes }) => name === 'text' && attributes.x === 0);

  it('writes long row names whole, on two lines, at every size with room for them', () => {
    for (const size of ['page', 'mini', 'card'] as const) {
      const names = namesOf(['not charged again', 'charged again'], size);
      expect(names.map(({ text }) => text).join(' ')).toBe('not charged again charged again');
    }
  });

  it('centres two lines on their row', () => {
    const [upper, lower, single] = namesOf(['charged again', 'benign'], 'page').map(
      ({ attributes }) => Number(attributes.y),
    );
    expect(Number(lower) - Number(upper)).toBe(14);
    expect(Number(single) - (Number(upper) + Number(lower)) / 2).toBeCloseTo(107, 6);
  });

  it('gives a word that cannot be broken more room, up to a third of the picture', () => {
    const boxes = (name: string) =>
      confusionGrid({ ...two, labels: [name, 'b'] }, 'page').marks.flatMap(({ attributes }) =>
        attributes.class === 'cm' ? [Number(attributes.x)] : [],
      );
    expect(boxes('malignant')[0]).toBe(72);
    expect(namesOf(['adenocarcinoma', 'b'], 'page')[0]?.text).toBe('adenocarcinoma');
    expect(boxes('adenocarcinoma')[0]).toBeGreaterThan(72);
    expect(boxes('W'.repeat(60))[0]).toBe(112);
  });
});
