import { describe, expect, test } from 'vitest';
import { formatDay, formatMonth, formatPeriod } from '../../src/format/date.ts';

describe('formatMonth', () => {
  test.each([
    ['2026', '2026'],
    ['2026-05', 'May 2026'],
    ['2026-05-12', 'May 2026'],
    ['1999-12-31', 'Dec 1999'],
  ])('%s is %s', (date, text) => {
    expect(formatMonth(date)).toBe(text);
  });

  test('names all twelve months', () => {
    const months = Array.from({ length: 12 }, (_, index) =>
      formatMonth(`2026-${String(index + 1).padStart(2, '0')}`),
    );
    expect(months.map((month) => month.slice(0, 3)).join(' ')).toBe(
      'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    );
  });

  test.each([
    '',
    '26',
    '2026-13',
    '2026-00',
    '2026-5',
    '2026-05-32',
    'May 2026',
    '2026-05-12T00:00',
  ])('%j is refused', (date) => {
    expect(() => formatMonth(date)).toThrow(RangeError);
  });
});

describe('formatDay', () => {
  test.each([
    ['2026-05-12', '12 May 2026'],
    ['2026-05-02', '2 May 2026'],
    ['2026-05', 'May 2026'],
    ['2026', '2026'],
  ])('%s is %s', (date, text) => {
    expect(formatDay(date)).toBe(text);
  });
});

describe('formatPeriod', () => {
  test.each([
    ['2026-05', '2026-07-01', 'May 2026 – Jul 2026'],
    ['2024', '2026', '2024 – 2026'],
    ['2026-05', undefined, 'May 2026 – Present'],
    ['2026-05-01', '2026-05-30', 'May 2026'],
    [undefined, '2026-05', 'May 2026'],
    [undefined, undefined, ''],
  ])('%s to %s is %j', (start, end, text) => {
    expect(formatPeriod(start, end)).toBe(text);
  });
});
