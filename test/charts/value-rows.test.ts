import { describe, expect, it } from 'vitest';
import { valueRows } from '../../src/charts/value-rows.ts';
import type { ValueRow } from '../../src/charts/value-rows.ts';

const row = (name: string, value: number, rest: Partial<ValueRow> = {}): ValueRow => ({
  name,
  value,
  text: `${value}`,
  tone: 'blue',
  shape: 'dot',
  ...rest,
});
const drawing = (rows: readonly ValueRow[], from?: number) =>
  valueRows({ rows, domain: [0, 1], from, axis: 'Recall' }, 'page');

describe('valueRows', () => {
  it('puts names that fit beside their dots, and longer ones above them on two lines', () => {
    const short = drawing([row('Forest', 0.5)]);
    const long = drawing([row('Forest', 0.5), row('word '.repeat(20).trim(), 0.4)]);
    const names = (one: typeof short) =>
      one.marks.filter(({ attributes }) => attributes.class === 'lbl halo');
    const dotY = (one: typeof short) =>
      Number(one.marks.find(({ name }) => name === 'circle')?.attributes.cy);
    expect(Math.abs(Number(names(short)[0]?.attributes.y) - dotY(short))).toBeLessThan(6);
    expect(Number(names(long)[0]?.attributes.y)).toBeLessThan(dotY(long) - 6);
    expect(names(long)).toHaveLength(3);
  });

  it('draws a whisker for an interval, and a stem from the upright line otherwise', () => {
    const whisker = row('a', 0.5, { interval: { low: 0.4, high: 0.6 } });
    const lines = (one: ReturnType<typeof drawing>) =>
      one.marks.filter(({ attributes }) => String(attributes.class).startsWith('whisk'));
    expect(
      [lines(drawing([whisker])), lines(drawing([row('a', 0.5)]))].map((l) => l.length),
    ).toEqual([1, 0]);
    const stem = lines(drawing([row('a', 0.5)], 0))[0]?.attributes;
    const origin = drawing([row('a', 0.5)], 0).marks.find(
      ({ attributes }) => attributes.class === 'origin',
    );
    expect(stem?.x1).toBe(origin?.attributes.x1);
  });

  it('doubles colour by shape', () => {
    const { marks } = drawing([
      row('a', 0.5),
      row('b', 0.5, { shape: 'hollow' }),
      row('c', 0.5, { shape: 'square', tone: 'grey' }),
    ]);
    const points = marks.filter(({ attributes }) => String(attributes.class).startsWith('pt'));
    expect(points.map(({ name, attributes }) => `${name} ${attributes.class}`)).toEqual([
      'circle pt blue',
      'circle pt hollow',
      'rect pt grey',
    ]);
  });

  it('draws a few rows only where there is little room', () => {
    const rows = Array.from({ length: 9 }, (_, i) => row(`model ${i}`, i / 10));
    const values = (size: 'page' | 'mini' | 'card') =>
      valueRows({ rows, domain: [0, 1], axis: 'a' }, size).marks.filter(
        ({ attributes }) => attributes.class === 'lbl val',
      ).length;
    expect([values('page'), values('mini'), values('card')]).toEqual([9, 4, 4]);
  });
});
