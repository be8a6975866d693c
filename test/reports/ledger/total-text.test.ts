import { expect, test } from 'vitest';
import { totalText } from '../../../src/reports/ledger/total-text.ts';

test('counts claims and numbers by how they are backed', () => {
  const backed = { verified: 2, reproducible: 1, stated: 0, counted: 0 };
  expect(totalText({ claims: 1, numbers: 3, backed })).toBe(
    '1 claim, 3 numbers: 2 verified against a file, 1 reproducible with a command, 0 stated by the author.',
  );
  expect(totalText({ claims: 2, numbers: 4, backed: { ...backed, counted: 1 } })).toMatch(
    /^2 claims.*, 1 counted over the portfolio\.$/,
  );
});
