import { expect, test } from 'vitest';
import { daysSince } from '../../src/audit/days-since.ts';

test.each([
  ['2026-11-21', '2026-11-21', 0],
  ['2026-08-23', '2026-11-21', 90],
  ['2024-02-28', '2024-03-01', 2],
  ['2026-08', '2026-11-21', 82],
  ['2025', '2026-01-01', 1],
  ['2027-01-01', '2026-11-21', 0],
])('from %s to %s are %i days', (date, today, days) => {
  expect(daysSince(date, today)).toBe(days);
});
