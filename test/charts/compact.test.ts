import { expect, test } from 'vitest';
import { compactDrawing } from '../../src/charts/compact.ts';
import { areaBetween, circle, label, line, polyline } from '../../src/charts/svg.ts';
import type { Mark } from '../../src/charts/svg.ts';

const compact = (...marks: Mark[]) =>
  compactDrawing({ className: 'plot', width: 320, height: 240, marks }).marks;

test('writes coordinates to a tenth and leaves texts as they are', () =>
  expect(compact(circle('pt', 1.26, 2.24, 3.5), label('tick', 0.04, 1, '0.25'))).toEqual([
    circle('pt', 1.3, 2.2, 3.5),
    label('tick', 0, 1, '0.25'),
  ]));

test('leads a path from point to point, so that rounding does not add up', () => {
  const steps = Array.from({ length: 31 }, (_, index) => [index * 0.34, 5] as const);
  const [path] = compact(polyline('line', [...steps, [20, 0]]));
  const d = String(path?.attributes.d);
  expect(d.startsWith('M0,5h0.3h0.4h0.3')).toBe(true);
  const reached = [...d.matchAll(/[hl](-?[\d.]+)/g)].reduce((sum, [, by]) => sum + Number(by), 0);
  expect(reached).toBeCloseTo(20, 9);
  expect(d.endsWith('l9.8,-5')).toBe(true);
});

test('keeps grounds closed', () => {
  const spans = [
    { x: 0, low: 10, high: 4 },
    { x: 5, low: 12, high: 4 },
  ];
  expect(compact(areaBetween('bandf', spans))[0]?.attributes.d).toBe('M0,4h5v8l-5,-2z');
});

test('leaves paths it cannot read as they are', () => {
  const curve: Mark = { name: 'path', attributes: { class: 'x', d: 'M0,0C1,1,2,2,3,3' } };
  expect(compact(curve)).toEqual([curve]);
});

test('joins lines of one class that follow each other, and no others', () => {
  const grid = [line('grid', 0, 1, 9, 1), line('grid', 0, 2.04, 9, 2.04)];
  const lone = [line('axis', 0, 3, 9, 3), circle('pt', 1, 1, 1), line('axis', 0, 4, 9, 4)];
  expect(compact(...grid, ...lone)).toEqual([
    { name: 'path', attributes: { class: 'grid', d: 'M0,1h9M0,2h9' } },
    ...lone,
  ]);
});

test('joins no lines that carry more than a class', () => {
  const dashed: Mark = { ...line('grid', 0, 1, 9, 1) };
  const marked: Mark = { ...dashed, attributes: { ...dashed.attributes, 'stroke-dasharray': '2' } };
  expect(compact(marked, marked)).toEqual([marked, marked]);
});
