import { describe, expect, it } from 'vitest';
import { stackedRowsDrawing } from '../../src/charts/stacked-rows.ts';

const row = {
  name: 'Previous prompt',
  parts: [
    { value: 1, text: '1 won', tone: 'blue' },
    { value: 0, text: '0 tied', tone: 'light' },
    { value: 3, text: '3 lost', tone: 'open' },
  ],
};

describe('stackedRowsDrawing', () => {
  it('draws parts side by side over the whole width', () => {
    const bars = stackedRowsDrawing([row], 'page').marks.filter(({ name }) => name === 'rect');
    expect(bars.map(({ attributes }) => [attributes.x, attributes.width])).toEqual([
      [1, 79.5],
      [80.5, 0],
      [80.5, 238.5],
    ]);
  });

  it('writes the counts under the bar, and none on a card', () => {
    const texts = (size: 'page' | 'card') =>
      stackedRowsDrawing([row], size).marks.flatMap(({ text }) => text ?? []);
    expect(texts('page')).toEqual(['Previous prompt', '1 won', '0 tied', '3 lost']);
    expect(texts('card')).toEqual(['Previous prompt']);
  });
});
