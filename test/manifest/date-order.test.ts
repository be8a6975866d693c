import { expect, test } from 'vitest';
import { isAfter } from '../../src/manifest/date-order.ts';

test.each([
  ['2026-07', '2026-06-30', true],
  ['2027', '2026-12', true],
  ['2026-07', '2026', false],
  ['2026', '2026-07', false],
  ['2026-07-01', '2026-07', false],
  ['2025', '2026', false],
])('that %s lies after %s for certain is %s', (date, other, after) => {
  expect(isAfter(date, other)).toBe(after);
});
