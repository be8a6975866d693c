import { describe, expect, it } from 'vitest';
import { plotOf, plotRoom } from '../../src/charts/axis.ts';
import { overlaps, textBox } from '../../src/charts/labels.ts';
import { estimatedWidth } from '../../src/charts/words.ts';

const axis = (high: number, name: string) => ({ domain: [0, high] as const, name });

describe('plotOf', () => {
  it('maps the domain onto the plot, upright', () => {
    const { x, y } = plotOf('page', { x: axis(1, 'Recall'), y: axis(1, 'Precision') });
    expect([x(0), x(1), y(0), y(1)]).toEqual([40, 310, 240, 28]);
  });

  it('names both axes of a figure, one of a small chart, none on a card', () => {
    const names = (size: 'page' | 'mini' | 'card') =>
      plotOf(size, { x: axis(1, 'Recall'), y: axis(1, 'Precision') }).marks.flatMap(
        ({ attributes, text }) => (attributes.class === 'axl' ? [text] : []),
      );
    expect([names('page'), names('mini'), names('card')]).toEqual([
      ['Recall', 'Precision'],
      ['Recall'],
      [],
    ]);
  });

  it('keeps the widest tick label inside the picture', () => {
    for (const size of ['page', 'mini', 'card'] as const) {
      const { marks, frame } = plotOf(size, {
        x: axis(40_000, 'Actual'),
        y: axis(40_000, 'Predicted'),
      });
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

  it('moves the plot to the right of wide tick labels, and names no tick that would touch another', () => {
    const wide = { x: axis(4e9, 'Bytes'), y: axis(4e9, 'Bytes') };
    const { frame, marks } = plotOf('page', wide);
    expect(frame.left).toBeGreaterThan(40);
    const boxes = marks.flatMap((mark) => textBox(mark) ?? []);
    expect(Math.min(...boxes.map(({ left }) => left))).toBeGreaterThanOrEqual(0);
    expect(boxes.filter((a, i) => boxes.slice(i + 1).some((b) => overlaps(a, b)))).toEqual([]);
    expect(marks.filter(({ attributes }) => attributes.class === 'tick').length).toBeGreaterThan(6);
  });

  it('cuts names that are wider than the picture', () => {
    const { marks } = plotOf('page', { x: axis(1, 'W'.repeat(60)), y: axis(1, 'W'.repeat(60)) });
    const boxes = marks.flatMap((mark) => textBox(mark) ?? []);
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(320);
  });

  it('draws into another part of the picture when it is told to', () => {
    const { y, frame } = plotOf('page', {
      x: axis(1, 'a'),
      y: axis(1, 'b'),
      frame: { top: 300, bottom: 380 },
    });
    expect([y(0), y(1), frame.right]).toEqual([380, 300, 310]);
  });

  it('leaves room for labels in the plot, right of it and just above', () => {
    const plot = plotOf('page', { x: axis(1, 'a'), y: axis(1, 'b') });
    expect(plotRoom(plot)).toEqual({ left: 40, right: 320, top: 16, bottom: 240 });
  });
});
