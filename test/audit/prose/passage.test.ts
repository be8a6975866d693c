import { describe, expect, test } from 'vitest';
import { placesIn, sentencesOf } from '../../../src/audit/prose/passage.ts';

describe('sentencesOf', () => {
  test('ends at a full stop before a capital, not inside a number or an abbreviation', () => {
    const text = 'Recall was 0.94 in all. Precision, e.g. on test, was 0.9! What else?';
    expect(sentencesOf({ text }).map((sentence) => sentence.text.trim())).toEqual([
      'Recall was 0.94 in all.',
      'Precision, e.g. on test, was 0.9!',
      'What else?',
    ]);
    expect(
      sentencesOf({ text }).every(({ start, text: part }) => text.startsWith(part, start)),
    ).toBe(true);
  });

  test('ends at a blank line and at a point of a list', () => {
    expect(sentencesOf({ text: 'One\n\nTwo\n- three' })).toHaveLength(3);
  });
});

describe('places', () => {
  const text = 'ab\r\ncd\nefg';
  test.each([
    [0, 1, 1],
    [4, 2, 1],
    [9, 3, 3],
  ])('offset %i is line %i, column %i, and back', (offset, line, column) => {
    expect(placesIn({ file: 'a.mdx', text }).at(offset, 1)).toMatchObject({ line, column });
    expect(placesIn({ file: 'a.mdx', text }).offsetOf({ line, column })).toBe(offset);
  });

  test('a place behind the end is the end', () => {
    expect(placesIn({ file: 'a.mdx', text }).offsetOf({ line: 9, column: 9 })).toBe(text.length);
  });

  test('places of a long text are those of a count from its start', () => {
    const long = 'ab\ncde\n\n'.repeat(500);
    const places = placesIn({ file: 'a.mdx', text: long });
    for (const offset of [0, 2, 3, 7, 8, 9, 2500, long.length]) {
      const before = long.slice(0, offset).split('\n');
      const column = (before.at(-1)?.length ?? 0) + 1;
      expect(places.at(offset, 1)).toMatchObject({ line: before.length, column });
      expect(places.offsetOf(places.at(offset, 1))).toBe(offset);
    }
  });
});
