import { describe, expect, it } from 'vitest';
import { groupsSweepDrawing } from '../../src/charts/groups-sweep-drawing.ts';
import type { SweptLine } from '../../src/charts/groups-sweep-drawing.ts';

const at = (rates: readonly (number | undefined)[]): SweptLine['points'] =>
  rates.map((rate, index) => ({ cutOff: index + 1, rate }));
const lines = [
  { name: 'Female', points: at([1, 0.7, 0.4, 0.1]) },
  { name: 'Male', points: at([1, 0.5, 0.2, 0]) },
  { name: 'Other', points: at([0.9, undefined, 0.3, 0.2]) },
];
const draw = (some: readonly SweptLine[] = lines, size: 'page' | 'mini' | 'card' = 'page') =>
  groupsSweepDrawing({ lines: some, rate: 'Recall', chosen: 2 }, size);
const texts = (size?: 'page' | 'mini' | 'card') =>
  draw(lines, size).marks.flatMap(({ text }) => text ?? []);

describe('groupsSweepDrawing', () => {
  it('names every line at its end, and the cut-off in use', () => {
    expect(texts()).toEqual(expect.arrayContaining(['Female', 'Male', 'Other', 'in use: 2']));
    expect(texts('card')).toEqual(expect.arrayContaining(['Female', 'Male', 'Other']));
    expect(texts('card')).not.toContain('in use: 2');
  });

  it('tells lines apart by dashes, not by colour alone', () => {
    const paths = draw(lines.slice(0, 2)).marks.filter(({ name }) => name === 'path');
    expect(paths.map(({ attributes }) => attributes.class)).toEqual([
      'line blue',
      'line orange d2',
    ]);
  });

  it('breaks a line where a rate is not stated and draws a lone rate as a point', () => {
    const { marks } = draw(lines.slice(2));
    expect(marks.filter(({ name }) => name === 'path')).toHaveLength(1);
    expect(marks.filter(({ name }) => name === 'circle')).toHaveLength(1);
  });

  it('draws a group without any rate as nothing but its name', () => {
    const { marks } = draw([{ name: 'Nobody', points: at([undefined, undefined]) }]);
    expect(marks.filter(({ name }) => name === 'path')).toEqual([]);
    expect(marks.some(({ text }) => text === 'Nobody')).toBe(true);
  });

  it('spans 0 to 1 where all cut-offs lie between', () => {
    const points = [0.3, 0.6].map((cutOff) => ({ cutOff, rate: 0.5 }));
    const ticks = groupsSweepDrawing({ lines: [{ name: 'A', points }], rate: 'Recall' }, 'page');
    expect(ticks.marks.filter(({ text }) => text === '1')).toHaveLength(2);
  });
});
