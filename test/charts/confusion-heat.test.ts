import { describe, expect, it } from 'vitest';
import { confusionHeat } from '../../src/charts/confusion-heat.ts';

const labels = Array.from({ length: 10 }, (_, i) => String(i));
const counts = labels.map((_, i) =>
  labels.map((_, j) => (i === j ? 50 : i === 9 && j === 7 ? 5 : 0)),
);
const digits = { labels, counts, split: 'test' };

describe('confusionHeat', () => {
  it('draws only the cells that hold rows, and no counts in them', () => {
    const { marks } = confusionHeat(digits, 'page');
    expect(marks.filter(({ attributes }) => attributes.class === 'cm')).toHaveLength(11);
    expect(marks.filter(({ attributes }) => attributes.class === 'cmv')).toHaveLength(0);
  });

  it('writes the worst mistakes below', () => {
    expect(confusionHeat(digits, 'page').marks.at(-1)?.text).toBe('9 taken for 7: 5 of 55 (9%)');
  });

  it('keeps a single mistake visible', () => {
    const tints = confusionHeat(digits, 'page').marks.flatMap(({ attributes }) =>
      attributes.class === 'cm' ? [Number(attributes['fill-opacity'])] : [],
    );
    expect(Math.min(...tints)).toBeGreaterThan(0.12);
    expect(Math.max(...tints)).toBeLessThanOrEqual(1);
  });

  it('names the rows of the large figure only, and not when there are too many', () => {
    const names = (drawing: ReturnType<typeof confusionHeat>) =>
      drawing.marks.filter(({ attributes }) => attributes.class === 'tick').length;
    expect([names(confusionHeat(digits, 'page')), names(confusionHeat(digits, 'mini'))]).toEqual([
      10, 0,
    ]);
    const many = {
      ...digits,
      labels: Array.from({ length: 40 }, (_, i) => `c${i}`),
      counts: [[1]],
    };
    expect(names(confusionHeat(many, 'page'))).toBe(0);
  });

  it('breaks long row names where a cell has room for two lines', () => {
    const labels = Array.from({ length: 7 }, (_, i) => `basal cell carcinoma ${i}`);
    const drawing = confusionHeat({ labels, counts: labels.map(() => [1]), split: 'test' }, 'page');
    const names = drawing.marks.filter(({ attributes }) => attributes.class === 'tick');
    expect(names.slice(0, 2).map(({ text }) => text)).toEqual(['basal cell', 'carcinoma 0']);
    expect(Math.max(...names.map(({ attributes }) => Number(attributes.y)))).toBeLessThan(232);
  });
});
