import { describe, expect, it } from 'vitest';
import { foldsChart } from '../../src/charts/folds.ts';
import { buildTriage } from '../builders/drawn.ts';
import { buildTumours } from '../builders/evaluated.ts';

const chart = foldsChart(buildTriage(), []);
const foldsOf = (scores: readonly number[], rest: Readonly<Record<string, unknown>> = {}) =>
  foldsChart(
    buildTriage({ evaluation: { crossValidation: { metric: 'recall', k: 10, scores, ...rest } } }),
    [],
  );

describe('foldsChart', () => {
  it('gives the range over folds', () => {
    expect(chart?.title).toBe('Recall from 0.850 to 0.917 over 5 folds.');
  });

  it('never calls a spread an interval', () => {
    expect(chart?.note).toContain('Spread over folds, not an interval');
    expect(chart?.label).toContain('Spread over folds, not an interval');
    const classes = chart?.draw('page').marks.map(({ attributes }) => attributes.class);
    expect(classes?.some((name) => /whisk|bandf|ci/.test(String(name)))).toBe(false);
  });

  it('draws one dot per fold and the mean', () => {
    const marks = chart?.draw('page').marks ?? [];
    expect(marks.filter(({ name }) => name === 'circle')).toHaveLength(5);
    expect(marks.map(({ text }) => text)).toContain('mean 0.883');
  });

  it('names whole folds only, and says how often they were drawn', () => {
    const many = foldsOf(
      Array.from({ length: 30 }, (_, i) => 0.8 + i / 1000),
      { repeats: 3 },
    );
    const ticks = many
      ?.draw('page')
      .marks.flatMap(({ attributes, text }) =>
        attributes.class === 'tick' && attributes['text-anchor'] === 'middle' ? [Number(text)] : [],
      );
    expect(ticks?.length).toBeGreaterThan(1);
    expect(ticks?.every(Number.isInteger)).toBe(true);
    expect(many?.note).toContain('10 folds, drawn 3 times.');
  });

  it('survives scores whose sum is beyond arithmetic', () => {
    expect(foldsOf([1.7e308, 1.7e308])?.draw('page').marks.length).toBeGreaterThan(5);
  });

  it('is left out without cross-validation', () => {
    expect(foldsChart(buildTumours(), [])).toBeUndefined();
  });
});
