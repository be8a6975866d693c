import { describe, expect, it } from 'vitest';
import { plotOf } from '../../src/charts/axis.ts';
import { endLabels, framedFor } from '../../src/charts/end-labels.ts';
import { overlaps, textBox } from '../../src/charts/labels.ts';

const axes = (names: readonly string[]) => ({
  x: { domain: [0, 1], name: '' } as const,
  y: { domain: [0, 1], name: '' } as const,
  frame: framedFor('page', names),
});

describe('endLabels', () => {
  it('keeps the names of lines that end in one place apart', () => {
    const names = ['high risk', 'low risk', 'never treated before', 'third', 'fourth', 'fifth'];
    const plot = plotOf('page', axes(names));
    const marks = endLabels(
      plot.frame,
      names.map((name) => ({ name, y: 200, classes: 'line blue' })),
    );
    const boxes = marks.flatMap((mark) => textBox(mark) ?? []);
    expect(boxes.length).toBeGreaterThanOrEqual(6);
    expect(boxes.filter((a, i) => boxes.slice(i + 1).some((b) => overlaps(a, b)))).toEqual([]);
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(320);
  });

  it('puts a piece of its line beside each name', () => {
    const plot = plotOf('page', axes(['a']));
    const [piece] = endLabels(plot.frame, [{ name: 'a', y: 100, classes: 'line orange d2' }]);
    expect(piece?.attributes).toMatchObject({ class: 'line orange d2', y1: 100, y2: 100 });
  });
});

describe('framedFor', () => {
  it('leaves the plot at least half of the width', () => {
    for (const size of ['page', 'mini', 'card'] as const) {
      const { width, right } = framedFor(size, ['w '.repeat(90)]);
      expect(right).toBeGreaterThan(width / 2);
    }
  });
});
