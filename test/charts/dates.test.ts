import { describe, expect, it } from 'vitest';
import { dateLabels, dayOf } from '../../src/charts/dates.ts';

const texts = (from: string, to: string) =>
  dateLabels([dayOf(from), dayOf(to)], 4).map(({ text }) => text);

describe('dates', () => {
  it('counts days from 1970 wherever the machine stands', () => {
    expect([dayOf('1970-01-01'), dayOf('1970-02'), dayOf('1969')]).toEqual([0, 31, -365]);
  });

  it('writes years, months or days, as the span asks', () => {
    expect(texts('1990-01-06', '2001-12-29')).toEqual(['1992', '1994', '1996', '1998', '2000']);
    expect(texts('1996-01-06', '1996-10-05')).toEqual(['Apr 1996', 'Jul 1996', 'Oct 1996']);
    expect(texts('1996-01-01', '1996-01-22')[0]).toMatch(/^\d+ (Dec|Jan) 199[56]$/);
  });

  it('says nothing twice', () => {
    expect(new Set(texts('2000-01-01', '2003-06-01')).size).toBe(
      texts('2000-01-01', '2003-06-01').length,
    );
    expect(texts('2000', '2000').length).toBeLessThan(2);
  });
});
