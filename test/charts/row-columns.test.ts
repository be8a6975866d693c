import { describe, expect, it } from 'vitest';
import { axisHeight, rowColumns, rowGrid, rowTexts } from '../../src/charts/row-columns.ts';
import { linearScale } from '../../src/charts/scale.ts';

describe('rowColumns', () => {
  it('gives names and values the room they need, and the axis the rest', () => {
    const short = rowColumns('page', ['a'], ['1']);
    const long = rowColumns('page', ['a very long name of a class indeed'], ['1,234,567']);
    expect(short.left).toBeLessThan(long.left);
    expect(short.right).toBeGreaterThan(long.right);
    expect(long.right - long.left).toBeGreaterThan(90);
  });

  it('never leaves the axis without width, however long the texts are', () => {
    for (const size of ['page', 'mini', 'card'] as const) {
      const { left, right } = rowColumns(size, ['w'.repeat(300)], ['9'.repeat(300)]);
      expect(right - left).toBeGreaterThan(50);
    }
  });
});

describe('rowTexts', () => {
  const columns = rowColumns('page', ['a name that takes two lines here'], ['1']);

  it('breaks a long name into two smaller lines, except where rows are low', () => {
    const row = { name: 'a name that takes two lines here', text: '0.5' };
    expect(rowTexts(columns, 20, row).map(({ text }) => text)).toEqual([
      'a name that takes two',
      'lines here',
      '0.5',
    ]);
    const low = rowTexts({ ...columns, isTight: true }, 20, row);
    expect(low[0]?.text).toMatch(/…$/);
  });

  it('leaves the value out where there is none', () => {
    expect(rowTexts(columns, 20, { name: 'a', text: '' })).toHaveLength(1);
  });
});

describe('rowGrid', () => {
  const columns = rowColumns('page', ['a'], ['1']);
  const axis = { domain: [0, 1], top: 0, bottom: 50 } as const;

  it('labels its lines and names the axis where it has a name', () => {
    const x = linearScale([0, 1], [columns.left, columns.right]);
    const named = rowGrid(columns, x, { ...axis, name: 'Recall' });
    expect(named.flatMap(({ text }) => text ?? [])).toEqual(['0', '0.5', '1', 'Recall']);
    expect(axisHeight('Recall')).toBeGreaterThan(axisHeight(undefined));
  });

  it('leaves labels out that would touch', () => {
    const narrow = linearScale([0, 1], [100, 110]);
    expect(rowGrid(columns, narrow, axis).filter(({ text }) => text)).toHaveLength(1);
  });
});
