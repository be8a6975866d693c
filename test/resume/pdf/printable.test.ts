import { expect, test } from 'vitest';
import { printable, unbreakable } from '../../../src/resume/pdf/printable.ts';

test('text is composed, single-spaced and without invisible characters', () => {
  expect(printable(' Zoe\u0308 \n a\u00adb\u200b\u00a0c\u0007 ')).toBe('Zoë ab c');
});

test('hyphens that look the same become the one of a keyboard', () => {
  expect(printable('held\u2011out, per\u2010group, 2024 – 2026')).toBe(
    'held-out, per-group, 2024 – 2026',
  );
});

test('a word that ends in a hyphen keeps the next one', () => {
  expect(unbreakable('pre- and post-test of a model')).toEqual([
    'pre- and',
    'post-test',
    'of',
    'a',
    'model',
  ]);
  expect(unbreakable('  ')).toEqual([]);
});
