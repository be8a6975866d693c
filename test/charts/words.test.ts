import { describe, expect, it } from 'vitest';
import {
  capital,
  changeText,
  clip,
  countText,
  estimatedWidth,
  measureText,
  metricText,
  percentText,
  plural,
  rateText,
  seriesText,
  shareText,
  tickText,
  timesText,
  wrap,
} from '../../src/charts/words.ts';

describe('words of charts', () => {
  it('writes rates with three decimals and rounds them the way it is told', () => {
    expect([
      rateText(0.9375),
      rateText(0.9375, 'down'),
      rateText(0.03738, 'up'),
      rateText(1),
    ]).toEqual(['0.938', '0.937', '0.038', '1.000']);
  });

  it('writes ticks with the decimals they need and no more', () => {
    expect([0, 0.25, 0.5, 1, 2000].map(tickText)).toEqual(['0', '0.25', '0.5', '1', '2,000']);
  });

  it('writes counts, measured values and shares', () => {
    expect([countText(7214), measureText(44.917), percentText(0.9375)]).toEqual([
      '7,214',
      '44.9',
      '94%',
    ]);
  });

  it('writes values and changes of a metric in its own unit', () => {
    expect([metricText(0.98, 'recall'), metricText(44.917, 'mae')]).toEqual(['0.980', '44.9']);
    expect([
      changeText(0.012, 'recall'),
      changeText(-0.012, 'recall'),
      changeText(0, 'recall'),
    ]).toEqual(['+0.012', '-0.012', '0.000']);
  });

  it('writes shares of rows and multiples, the latter rounded down', () => {
    expect([shareText(0.125), shareText(0.1), timesText(2.69)]).toEqual([
      '12.5%',
      '10%',
      '2.6 times',
    ]);
  });

  it('cuts what is too wide and marks the cut', () => {
    expect(clip('African-American', 98, 13)).toBe('African-American');
    expect(clip('Iris-versicolor', 60)).toMatch(/^Iris-v.*…$/);
    expect(estimatedWidth(clip('W'.repeat(80), 100))).toBeLessThanOrEqual(100);
  });

  it('keeps at least one character', () => {
    expect(clip('Word', 0)).toBe('W…');
  });

  it('breaks names after spaces and hyphens before it cuts them', () => {
    expect(wrap('charged again', 68, 2)).toEqual(['charged', 'again']);
    expect(wrap('not charged again', 68, 2)).toEqual(['not charged', 'again']);
    expect(wrap('African-American', 68, 2)).toEqual(['African-', 'American']);
    expect(wrap('benign', 68, 2)).toEqual(['benign']);
  });

  it('cuts what stays too wide: a long word, and what the last line cannot hold', () => {
    expect(wrap('Immunohistochemistry positive', 68, 2)).toEqual([
      expect.stringMatching(/^Immun.*…$/),
      'positive',
    ]);
    expect(wrap('charged again', 40, 1)).toEqual([expect.stringMatching(/^char.*…$/)]);
    const lines = wrap('one two three four five six seven eight', 60, 2);
    expect([lines.length, lines[1]?.endsWith('…')]).toEqual([2, true]);
  });

  it('counts characters beyond Latin as wide', () => {
    expect(estimatedWidth('数据')).toBe(24);
  });

  it('says one and many', () => {
    expect([plural(1, 'bin'), plural(2, 'bin'), capital('test')]).toEqual([
      '1 bin',
      '2 bins',
      'Test',
    ]);
  });
});

describe('values of one series', () => {
  it('keep the decimals that tell them apart', () => {
    expect([360.1, 368.427, 372].map(seriesText([360.1, 372]))).toEqual([
      '360.1',
      '368.4',
      '372.0',
    ]);
    expect(seriesText([0, 40_000])(1234.5)).toBe('1,235');
    expect(seriesText([5])(5)).toBe('5');
  });
});
