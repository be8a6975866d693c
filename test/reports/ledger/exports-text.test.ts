import { expect, test } from 'vitest';
import { exportsText } from '../../../src/reports/ledger/exports-text.ts';

test('names résumés together', () => {
  expect(exportsText(['résumé ml-engineer', 'card', 'résumé data-scientist'])).toBe(
    'résumé (ml-engineer, data-scientist), card',
  );
  expect(exportsText(['headline'])).toBe('headline');
});
