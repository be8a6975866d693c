import { describe, expect, it } from 'vitest';
import { groupsCalibrationDrawing } from '../../src/charts/groups-calibration-drawing.ts';
import { drawingSvg } from '../../src/charts/svg.ts';
import type { Mark } from '../../src/charts/svg.ts';
import { buildFact } from '../builders/fact.ts';
import { expectPicture } from './golden.ts';

const point = (at: number, value: number, n = 80) => ({
  at,
  observed: buildFact({
    ...{ kind: 'bin', value, n, unit: 'fraction' },
    interval: { low: value * 0.8, high: value, level: 0.95, method: 'wilson' },
  }),
});
const series = ['Women', 'Men', 'Not recorded'].map((name, i) => ({
  name,
  points: [point(0.1, 0.1 + i / 20), point(0.5, 0.4 + i / 20), point(0.9, 0.8 + i / 20, 9 + i)],
}));
const axes = { x: 'Mean predicted probability', y: 'Observed share' };
const marksOf = (kind: 'score' | 'probability', of = series): readonly Mark[] =>
  groupsCalibrationDrawing({ kind, series: of, axes }, 'page').marks;
const ofClass = (marks: readonly Mark[], name: string) =>
  marks.filter(({ attributes }) => attributes.class === name);

describe('groupsCalibrationDrawing', () => {
  it('is the picture looked at', () => {
    const drawing = groupsCalibrationDrawing({ kind: 'probability', series, axes }, 'page');
    expectPicture('groups-calibration-probability', drawingSvg(drawing, 'Calibration'));
  });

  it('has a diagonal for probabilities and none for scores', () => {
    expect(ofClass(marksOf('probability'), 'diag')).toHaveLength(1);
    expect(ofClass(marksOf('score'), 'diag')).toEqual([]);
  });

  it('tells groups apart by shapes and dashes, so that they read in grey', () => {
    const marks = marksOf('score');
    const shapes = ['pt blue', 'pt orange', 'pt ink'].map((name) => ofClass(marks, name)[0]?.name);
    expect(shapes).toEqual(['circle', 'rect', 'path']);
    for (const name of ['line fine blue', 'line fine orange d2', 'line fine ink d3'])
      expect(ofClass(marks, name).map((mark) => mark.name)).toEqual(['path', 'line']);
  });

  it('names each group beside its line', () => {
    const texts = marksOf('score').map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Women', 'Men', 'Not recorded']));
  });

  it('leaves points of fewer than ten rows hollow', () => {
    const hollow = ofClass(marksOf('score'), 'pt hollow');
    expect(hollow.map(({ name }) => name)).toEqual(['circle']);
  });

  it('sets points of one score beside each other, and of one probability above each other', () => {
    const x = (marks: readonly Mark[]) =>
      ['blue', 'orange'].map((tone) => ofClass(marks, `whisk narrow ${tone}`)[0]?.attributes['x1']);
    const [one, other] = x(marksOf('score'));
    expect(Number(other) - Number(one)).toBe(5);
    const [left, right] = x(marksOf('probability'));
    expect(left).toBe(right);
  });

  it('has a tick for each of a few scores, round ones for many, and draws one score alone', () => {
    const ticks = (scores: readonly number[]) =>
      ofClass(
        marksOf('score', [{ name: 'Women', points: scores.map((at) => point(at, 0.5)) }]),
        'tick',
      ).map(({ text }) => text);
    expect(ticks([1, 2, 4])).toEqual(expect.arrayContaining(['1', '2', '4']));
    expect(ticks([1, 2, 4])).not.toContain('3');
    expect(ticks(Array.from({ length: 40 }, (_, i) => i)).length).toBeLessThan(14);
    expect(ticks([7])).toContain('7');
  });

  it('is drawn without points', () => {
    const empty = [{ name: 'Women', points: [] }];
    expect(() =>
      drawingSvg(groupsCalibrationDrawing({ kind: 'score', series: empty, axes }, 'page'), ''),
    ).not.toThrow();
  });
});
