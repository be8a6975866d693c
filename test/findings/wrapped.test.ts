import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnsOf } from '../../src/findings/visible.ts';
import { wrapped } from '../../src/findings/wrapped.ts';

test('breaks at spaces and indents', () =>
  expect(wrapped('one two  three', { width: 9, first: '- ', indent: '  ' })).toEqual([
    '- one two',
    '  three',
  ]));

test('cuts a word that fits no line', () =>
  expect(wrapped('abcdefg h', { width: 3 })).toEqual(['abc', 'def', 'g h']));

test('shows what cannot be seen', () =>
  expect(wrapped('a\u001b[2Jb', { width: 40 })).toEqual(['a\\u001b[2Jb']));

test('no line is wider than asked, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 8, max: 40 }), (text, width) => {
      const lines = wrapped(text, { width, indent: '  ' });
      expect(lines.every((line) => columnsOf(line) <= width)).toBe(true);
      const kept = wrapped(text, { width: 100_000 }).join('');
      expect(lines.join('').replace(/\s/g, '')).toBe(kept.replace(/\s/g, ''));
    }),
  );
});
