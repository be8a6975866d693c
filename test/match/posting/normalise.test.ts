import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise, placeOf } from '../../../src/match/posting/normalise.ts';

test('one kind of dash, quote, bullet, space and line end is left', () => {
  expect(normalise('3–5\u00a0years’\r\n●\u00a0“R” \t ok \rend').text).toBe(
    '3-5 years\'\n• "R"\tok\nend',
  );
});

test('letters are put together and ligatures apart, and each leads back to where it stood', () => {
  const text = 'Pro\ufb01l cafe\u0301 SQL';
  const plain = normalise(text);
  expect(plain.text).toBe('Profil café SQL');
  expect(place(text, 'Profil')).toBe('Pro\ufb01l');
  expect(place(text, 'café')).toBe('cafe\u0301');
  expect(place(text, 'SQL')).toBe('SQL');
});

test('control characters and invisible ones are left out', () => {
  expect(normalise('Py\u200bthon\u0000 \ufeffand\u00ad SQL\u202e').text).toBe('Python and SQL');
});

test('a sign that stands for a phrase is left as it is', () => {
  expect(normalise('\ufdfa').text).toBe('\ufdfa');
});

test('an empty place stays where it is', () => {
  expect(placeOf(normalise('  a'), { start: 0, end: 0 })).toEqual({ start: 2, end: 2 });
});

test('any text keeps the order of its places, each within the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const { text: plain, starts, ends } = normalise(text);
      expect(starts.length).toBe(plain.length);
      for (let i = 0; i < plain.length; i += 1) {
        expect(starts[i]).toBeLessThan(ends[i] ?? 0);
        expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
        expect(ends[i]).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

function place(text: string, words: string): string {
  const plain = normalise(text);
  const at = plain.text.indexOf(words);
  const { start, end } = placeOf(plain, { start: at, end: at + words.length });
  return text.slice(start, end);
}
