import { expect, test } from 'vitest';
import { fullDay, latestDay } from '../../../src/site/feeds/dates.ts';

test('a date names a day or none is made up', () => {
  expect(fullDay('2026-11-21')).toBe('2026-11-21');
  expect(['2026', '2026-11', '', undefined].map(fullDay)).toEqual(Array(4).fill(undefined));
});

test('the latest of the dates that name a day', () => {
  expect(latestDay(['2026-03-01', '2027', undefined, '2026-11-21', '2026-12'])).toBe('2026-11-21');
  expect(latestDay(['2026', undefined])).toBeUndefined();
  expect(latestDay([])).toBeUndefined();
});
