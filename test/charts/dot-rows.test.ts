import { describe, expect, it } from 'vitest';
import { dotRowsDrawing } from '../../src/charts/dot-rows.ts';
import type { DotRow } from '../../src/charts/dot-rows.ts';

const drawn = (row: Partial<DotRow>, series = ['Recall'], size: 'page' | 'card' = 'page') =>
  dotRowsDrawing(
    {
      series,
      rows: [{ name: 'cat', dots: [{ value: 0.5 }], text: '0.500', ...row }],
      domain: [0, 1],
      axis: 'Recall',
    },
    size,
  );
const classes = (drawing: ReturnType<typeof drawn>) =>
  drawing.marks.map(({ attributes }) => attributes.class);

describe('dotRowsDrawing', () => {
  it('draws a whisker only where there is an interval', () => {
    expect(classes(drawn({}))).not.toContain('whisk blue');
    const counted = drawn({ dots: [{ value: 0.5, interval: { low: 0.4, high: 0.6 } }] });
    expect(classes(counted)).toContain('whisk blue');
  });

  it('draws nothing outside the axis', () => {
    expect(classes(drawn({ dots: [{ value: 1.2 }] }))).not.toContain('pt blue');
    expect(
      classes(drawn({ faint: [-1, 0.3, Number.NaN] })).filter((c) => c === 'pt soft'),
    ).toHaveLength(1);
  });

  it('gives every series its own lane, so that equal values do not hide one another', () => {
    const both = drawn({ dots: [{ value: 0.5 }, { value: 0.5 }] }, ['Recall', 'F1']);
    const dots = both.marks.filter(
      ({ name, attributes }) => name === 'circle' && Number(attributes.cx) > 100,
    );
    expect(dots).toHaveLength(2);
    expect(Math.abs(Number(dots[0]?.attributes.cy) - Number(dots[1]?.attributes.cy))).toBe(12);
  });

  it('skips a series without a value and keeps the others in their lanes', () => {
    const second = drawn({ dots: [undefined, { value: 0.5 }] }, ['Recall', 'F1']);
    expect(classes(second).filter((name) => name === 'pt hollow')).toHaveLength(2);
  });

  it('shows one series on a card', () => {
    const card = drawn({ dots: [{ value: 0.5 }, { value: 0.4 }] }, ['Recall', 'F1'], 'card');
    expect(classes(card)).not.toContain('pt hollow');
  });

  it('draws twenty rows at most', () => {
    const rows = Array.from({ length: 30 }, (_, i) => ({ name: `c${i}`, dots: [], text: '' }));
    const many = dotRowsDrawing({ series: ['a'], rows, domain: [0, 1], axis: '' }, 'page');
    expect(many.marks.filter(({ text }) => text?.startsWith('c'))).toHaveLength(20);
  });
});
