import { describe, expect, it } from 'vitest';
import { gapChanceDrawing } from '../../src/charts/gap-chance-drawing.ts';
import type { Mark } from '../../src/charts/svg.ts';
import type { Fact } from '../../src/facts/fact.ts';
import { buildFact } from '../builders/fact.ts';
import { expectPicture } from './golden.ts';
import { drawingSvg } from '../../src/charts/svg.ts';

const row = (name: string, value: number, chance?: Fact['chance']) => ({
  name,
  gap: buildFact({
    kind: 'gap',
    direction: 'lower',
    value,
    interval: { low: value * 0.8, high: value * 1.2, level: 0.95, method: 'newcombe' },
    ...(chance ? { chance } : {}),
  }),
});
const rows = [
  row('False-positive rate', 0.214, { median: 0.01, p95: 0.034 }),
  row('Recall', 0.03, { median: 0.02, p95: 0.06 }),
  row('Macro F1', 0.1),
];
const marks = gapChanceDrawing(rows, 'page').marks;
const ofClass = (name: string) => marks.filter(({ attributes }) => attributes.class === name);
const at = (mark: Mark | undefined, name: string) => Number(mark?.attributes[name]);

describe('gapChanceDrawing', () => {
  it('is the picture looked at', () => {
    expectPicture('gap-chance', drawingSvg(gapChanceDrawing(rows, 'page'), 'Gaps'));
  });

  it('fills the dot of a gap beyond chance and leaves others hollow, so that it reads in grey', () => {
    expect(ofClass('pt blue')).toHaveLength(2);
    expect(ofClass('pt hollow')).toHaveLength(1);
  });

  it('draws a bar from zero to the chance level with a tick at its median', () => {
    const [bar] = ofClass('bar grey');
    const [tick] = ofClass('whisk ink');
    expect(ofClass('bar grey')).toHaveLength(2);
    const end = at(bar, 'x') + at(bar, 'width');
    expect(at(tick, 'x1')).toBeGreaterThan(at(bar, 'x'));
    expect(at(tick, 'x1')).toBeLessThan(end);
    expect(at(ofClass('pt blue')[0], 'cx')).toBeGreaterThan(end);
    expect(at(ofClass('pt hollow')[0], 'cx')).toBeLessThan(
      at(ofClass('bar grey')[1], 'x') + at(ofClass('bar grey')[1], 'width'),
    );
  });

  it('keeps every mark inside the picture at every size', () => {
    for (const size of ['page', 'mini', 'card'] as const) {
      const { width, height, marks: drawn } = gapChanceDrawing(rows, size);
      for (const { attributes } of drawn) {
        const x = ['x', 'x1', 'x2', 'cx'].flatMap((name) => attributes[name] ?? []).map(Number);
        const y = ['y', 'y1', 'y2', 'cy'].flatMap((name) => attributes[name] ?? []).map(Number);
        expect(Math.min(...x, ...y)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...x)).toBeLessThanOrEqual(width);
        expect(Math.max(...y)).toBeLessThanOrEqual(height);
      }
    }
  });
});
