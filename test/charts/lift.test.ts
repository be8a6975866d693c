import { describe, expect, it } from 'vitest';
import { liftChart } from '../../src/charts/lift.ts';
import { buildTriage } from '../builders/drawn.ts';
import { buildDigits, buildTumours } from '../builders/evaluated.ts';

const chart = liftChart(buildTriage());
const liftOf = (points: readonly { fraction: number; gain: number }[]) =>
  liftChart(buildTriage({ evaluation: { curves: { lift: { points } } } }));

describe('liftChart', () => {
  it('quotes the point nearest to a tenth of the rows, rounded down', () => {
    expect(chart?.title).toBe(
      'Looking at 10% of rows finds 0.271 of the positives, 2.7 times as many as chance.',
    );
    expect(
      liftOf([
        { fraction: 0.125, gain: 0.2599 },
        { fraction: 0.5, gain: 0.9 },
      ])?.title,
    ).toBe('Looking at 12.5% of rows finds 0.259 of the positives, 2.0 times as many as chance.');
  });

  it('quotes no multiple of almost no rows', () => {
    expect(
      liftOf([
        { fraction: 1e-9, gain: 0.1 },
        { fraction: 1, gain: 1 },
      ])?.title,
    ).toBe('All rows were looked at.');
  });

  it('lists every point with its multiple of chance', () => {
    expect(chart?.table.rows.slice(0, 2)).toEqual([
      ['0%', '0.000', 'none'],
      ['10%', '0.271', '2.7 times'],
    ]);
  });

  it('rings the quoted point and says so beside it on the large figure', () => {
    const page = chart?.draw('page').marks ?? [];
    expect(page.at(-1)?.text).toBe('2.7 times chance');
    expect(chart?.draw('mini').marks.at(-1)?.attributes.class).toBe('pt ring');
  });

  it('is left out without a gain curve and for other families', () => {
    expect([liftChart(buildTumours()), liftChart(buildDigits(3))]).toEqual([undefined, undefined]);
  });
});
