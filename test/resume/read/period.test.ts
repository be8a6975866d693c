import { expect, test } from 'vitest';
import { formatPeriod } from '../../../src/format/date.ts';
import { readPeriod } from '../../../src/resume/read/period.ts';
import { german } from '../../../src/words/de/dictionary.ts';
import { inLanguage } from '../../../src/words/words.ts';

test.each([
  ['2026-05', '2026-07'],
  ['2019', '2026-07'],
  ['2026-05', undefined],
])('%s to %s comes back from its words', (start, end) => {
  const dates = end ? { start, end } : { start };
  expect(readPeriod(formatPeriod(start, end))).toEqual(dates);
  inLanguage(german, () => {
    expect(readPeriod(formatPeriod(start, end))).toEqual(dates);
  });
});

test('one date is both ends, a hyphen is as good as a dash, and no date is none', () => {
  expect(readPeriod('Nov 2026')).toEqual({ start: '2026-11', end: '2026-11' });
  expect(readPeriod('May 2026  -  Jul 2026')).toEqual({ start: '2026-05', end: '2026-07' });
  expect(readPeriod('')).toEqual({});
  expect(readPeriod('some day in 2026')).toEqual({});
});
