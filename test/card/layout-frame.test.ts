import { describe, expect, it } from 'vitest';
import { INNER_WIDTH } from '../../src/card/design.ts';
import { footerRow, headerRow } from '../../src/card/layout-frame.ts';
import { textWidth } from '../../src/card/text-fit.ts';
import { buildMetricCard } from '../builders/card.ts';
import { layoutOptions, textsOf } from '../builders/layout.ts';

const header = (overrides: Parameters<typeof buildMetricCard>[0]) =>
  textsOf(headerRow(buildMetricCard(overrides), layoutOptions));
const footer = (parts: string[]) =>
  textsOf(footerRow(buildMetricCard({ footer: parts }), layoutOptions));
const wide = (text: string) => textWidth(text, layoutOptions.type.style('text', 30));

describe('headerRow', () => {
  it('shows kicker and tags on the left, the name on the right', () => {
    expect(header({})).toEqual(['Case study · Demo · scikit-learn · calibration', 'Alex Example']);
  });

  it('drops the tags that do not fit', () => {
    expect(header({ tags: ['one', 'x'.repeat(80), 'two'] })[0]).toBe('Case study · Demo · one');
  });

  it('cuts a name at half of the row and keeps the kicker', () => {
    const [left, name] = header({ name: 'Long name '.repeat(12), tags: [] });
    expect(left).toBe('Case study · Demo');
    expect(name).toMatch(/^Long name.*…$/);
  });
});

describe('footerRow', () => {
  it('leaves parts alone that fit', () => {
    expect(footer(['95% CI 0.850 to 0.976', 'test, n = 171', 'baseline: Rule'])).toEqual([
      '95% CI 0.850 to 0.976',
      'test, n = 171',
      'baseline: Rule',
    ]);
  });

  it('cuts the longest part first', () => {
    const parts = footer([
      '95% CI 0.850 to 0.976',
      'test, n = 171',
      `baseline: ${'long '.repeat(20)}`,
    ]);
    expect(parts.slice(0, 2)).toEqual(['95% CI 0.850 to 0.976', 'test, n = 171']);
    expect(parts[2]).toMatch(/…$/);
  });

  it('keeps three long parts apart', () => {
    const parts = footer(['a'.repeat(90), 'b'.repeat(90), 'c'.repeat(90)]);
    expect(parts.reduce((sum, part) => sum + wide(part), 0)).toBeLessThanOrEqual(INNER_WIDTH - 80);
  });
});
