import { describe, expect, it } from 'vitest';
import { stripDrawing } from '../../src/card/strip-drawing.ts';
import { textWidth } from '../../src/card/text-fit.ts';
import { stripOf } from '../../src/charts/strip.ts';
import { buildFact } from '../builders/fact.ts';
import { layoutOptions } from '../builders/layout.ts';

const { fonts } = layoutOptions.type.style('text', 12);
const draw = (overrides: Parameters<typeof buildFact>[0] = {}, width = 250) =>
  stripDrawing(stripOf(buildFact(overrides)), width, fonts);
const classes = (drawing: ReturnType<typeof draw>) =>
  drawing.marks.map(({ attributes }) => attributes.class);
const compared = (value: number, name: string) => ({
  fact: 'a',
  name,
  value,
  decimals: 3,
  difference: 0,
  verdict: 'worse' as const,
});

describe('stripDrawing', () => {
  it('draws the parts of a strip in the tone of its verdict', () => {
    expect(classes(draw())).toEqual([
      'axis',
      'end',
      'end',
      'ci blue',
      'cap blue',
      'cap blue',
      'base',
      'lab',
      'dot blue',
    ]);
    expect(classes(draw({ baseline: compared(0.95, 'Rule') }))).toContain('dot grey');
  });

  it('dashes the axis when there is no interval', () => {
    expect(classes(draw({ interval: undefined, baseline: undefined }))).toEqual([
      'axis none',
      'end',
      'end',
      'dot blue',
    ]);
  });

  it.each([0.51, 0.75, 0.99])('keeps the label of a baseline at %d inside the picture', (value) => {
    const mark = draw(
      { baseline: compared(value, 'A very long name of a baseline that goes on and on') },
      206,
    ).marks.find(({ attributes }) => attributes.class === 'lab');
    const half = textWidth(mark?.text ?? '', { fonts, size: 12 }) / 2;
    expect(mark?.text).toContain('…');
    expect(Number(mark?.attributes.x) - half).toBeGreaterThanOrEqual(-1e-9);
    expect(Number(mark?.attributes.x) + half).toBeLessThanOrEqual(206 + 1e-9);
  });

  it('keeps a dot at the end of the axis whole', () => {
    const dot = draw({ value: 1, interval: undefined, baseline: undefined }).marks.at(-1);
    expect(Number(dot?.attributes.cx) + Number(dot?.attributes.r)).toBeLessThanOrEqual(250);
  });

  it('draws a hatched band of what chance alone gives', () => {
    const chance = { median: 0.1, p95: 0.2 };
    expect(classes(draw({ kind: 'gap', baseline: undefined, chance })).slice(3, 6)).toEqual([
      'hatch',
      'limit',
      'lab',
    ]);
  });
});
