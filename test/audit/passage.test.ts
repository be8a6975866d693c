import { describe, expect, test } from 'vitest';
import { offsetOf, placeAt, sentencesOf } from '../../src/audit/passage.ts';

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
    expect(placeAt({ file: 'a.mdx', text }, offset, 1)).toMatchObject({ line, column });
    expect(offsetOf(text, { line, column })).toBe(offset);
  });

  test('a place behind the end is the end', () => {
    expect(offsetOf(text, { line: 9, column: 9 })).toBe(text.length);
  });
});
