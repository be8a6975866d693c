import { describe, expect, it } from 'vitest';
import { barRowsDrawing } from '../../src/charts/bar-rows.ts';

const rows = [
  { name: 'a', value: 40, text: '40' },
  { name: 'b', value: 20, text: '20', tone: 'grey' },
] as const;

describe('barRowsDrawing', () => {
  it('draws bars from zero, as long as their values', () => {
    const { marks } = barRowsDrawing(rows, 'Rows', 'page');
    const bars = marks.filter(({ name }) => name === 'rect').map(({ attributes }) => attributes);
    expect(bars.map((bar) => bar.class)).toEqual(['bar blue', 'bar grey']);
    expect(Number(bars[0]?.width)).toBeCloseTo(2 * Number(bars[1]?.width));
    expect(bars[0]?.x).toBe(bars[1]?.x);
    expect(marks.some(({ text }) => text === 'Rows')).toBe(true);
  });

  it('draws zeros without width and no rows without a crash', () => {
    const zero = barRowsDrawing([{ name: 'a', value: 0, text: '0' }], 'Rows', 'mini');
    expect(zero.marks.find(({ name }) => name === 'rect')?.attributes.width).toBe(0);
    expect(barRowsDrawing([], 'Rows', 'page').marks.every(({ name }) => name !== 'rect')).toBe(
      true,
    );
  });
});
