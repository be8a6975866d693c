import { describe, expect, it } from 'vitest';
import { plotOf } from '../../src/charts/axis.ts';
import { estimatedWidth } from '../../src/charts/words.ts';

const axis = (high: number, name: string) => ({ domain: [0, high] as const, name });

describe('plotOf', () => {
  it('maps the domain onto the plot, upright', () => {
    const { x, y } = plotOf('page', axis(1, 'Recall'), axis(1, 'Precision'));
    expect([x(0), x(1), y(0), y(1)]).toEqual([40, 310, 240, 28]);
  });

  it('names both axes of a figure, one of a small chart, none on a card', () => {
    const names = (size: 'page' | 'mini' | 'card') =>
      plotOf(size, axis(1, 'Recall'), axis(1, 'Precision')).marks.flatMap(({ attributes, text }) =>
        attributes.class === 'axl' ? [text] : [],
      );
    expect([names('page'), names('mini'), names('card')]).toEqual([
      ['Recall', 'Precision'],
      ['Recall'],
      [],
    ]);
  });

  it('keeps the widest tick label inside the picture', () => {
    for (const size of ['page', 'mini', 'card'] as const) {
      const { marks, frame } = plotOf(size, axis(40_000, 'Actual'), axis(40_000, 'Predicted'));
      const last = marks
        .filter(
          ({ attributes }) => attributes['text-anchor'] === 'middle' && attributes.class === 'tick',
        )
        .at(-1);
      expect(last?.text).toBe('40,000');
      expect(Number(last?.attributes.x) + estimatedWidth('40,000') / 2).toBeLessThanOrEqual(
        frame.width,
      );
    }
  });
});
