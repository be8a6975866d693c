import { describe, expect, it } from 'vitest';
import { overlaps, textBox } from '../../src/charts/labels.ts';
import { learningDrawing } from '../../src/charts/learning-drawing.ts';

const picture = (names: readonly string[], points = 3) => ({
  series: names.map((name) => ({
    name,
    points: Array.from({ length: points }, (_, step) => ({ step, value: 0.9 })),
  })),
  measure: 'Recall',
  xName: 'Epochs',
});
const SIX = ['One', 'Two', 'Three', 'Four and some more', 'Five', 'Six'];

describe('learningDrawing', () => {
  it('names six lines that end at one place without a label over another', () => {
    for (const size of ['page', 'mini', 'card'] as const) {
      const boxes = learningDrawing(picture(SIX), size).marks.flatMap(
        (mark) => textBox(mark) ?? [],
      );
      expect(boxes.filter((a, i) => boxes.slice(i + 1).some((b) => overlaps(a, b)))).toEqual([]);
    }
  });

  it('gives every line a way of its own that can be told apart in grey', () => {
    const { marks } = learningDrawing(picture(SIX), 'page');
    const lines = marks.flatMap(({ name, attributes }, i) => {
      if (name !== 'path') return [];
      const dashes = /d\d/.exec(String(attributes.class))?.[0] ?? 'whole';
      const dotted = marks[i + 1]?.attributes.class === 'pt hollow';
      return [`${dashes} ${dotted ? 'with points' : 'plain'}`];
    });
    expect(new Set(lines).size).toBe(6);
  });

  it('draws a dozen points at most on a line', () => {
    const { marks } = learningDrawing(picture(SIX.slice(0, 4), 200), 'page');
    const points = marks.filter(({ attributes }) => attributes.class === 'pt hollow');
    expect(points.length).toBeGreaterThan(5);
    expect(points.length).toBeLessThanOrEqual(13);
  });

  it('starts the axis at zero steps unless all steps lie far from it', () => {
    const far = {
      ...picture([]),
      series: [{ name: 'One', points: [80, 100].map((step) => ({ step, value: 1 })) }],
    };
    const ticks = (one: Parameters<typeof learningDrawing>[0]) =>
      learningDrawing(one, 'page').marks.flatMap(({ attributes, text }) =>
        attributes.class === 'tick' && attributes['text-anchor'] === 'middle' ? [text] : [],
      );
    expect([ticks(picture(['One']))[0], ticks(far)[0]]).toEqual(['0', '80']);
  });
});
