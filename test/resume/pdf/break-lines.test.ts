import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines } from '../../../src/resume/pdf/break-lines.ts';

const width = (text: string) => [...text].length;
const within = (first: number, rest = first) => ({ first, rest, width });

describe('lines', () => {
  test('are broken at spaces only, so that a hyphenated word or an address stays whole', () => {
    expect(breakLines('rates on held-out patients', within(12))).toEqual([
      'rates on',
      'held-out',
      'patients',
    ]);
    expect(breakLines('see https://a.example/b-c/d now', within(24))).toEqual([
      'see',
      'https://a.example/b-c/d',
      'now',
    ]);
  });

  test('never end in a hyphen', () => {
    expect(breakLines('of pre- and post-test', within(10))).toEqual([
      'of',
      'pre- and',
      'post-test',
    ]);
  });

  test('leave room for a date on the first row only', () => {
    expect(breakLines('one two three four', within(8, 14))).toEqual(['one two', 'three four']);
  });

  test('do not leave one short word alone at the end', () => {
    expect(breakLines(`${'abcd '.repeat(8)}ok`, within(39))).toEqual([
      'abcd abcd abcd abcd abcd abcd abcd',
      'abcd ok',
    ]);
  });

  test('hold every character, in order, within their width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 4, max: 40 }),
        fc.integer({ min: 4, max: 40 }),
        (text, first, rest) => {
          const lines = breakLines(text, within(first, rest));
          const bare = (each: string) => each.normalize('NFC').replace(/\s/g, '');
          expect(bare(lines.join(''))).toBe(bare(breakLines(text, within(10_000)).join('')));
          const wide = lines.filter((line, i) => width(line) > (i === 0 ? first : rest));
          expect(wide.filter((line) => [...SEGMENTS.segment(line)].length > 1)).toEqual([]);
        },
      ),
    );
  });
});

const SEGMENTS = new Intl.Segmenter('en', { granularity: 'grapheme' });
