import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evenText } from '../../src/match/even.ts';

const even = (text: string) => evenText(text).text;

test('a gap between words is one sign', () => {
  expect(even('scikit-learn')).toBe('scikit learn');
  expect(even('machine  \t learning')).toBe('machine learning');
  expect(even('machine\n    learning')).toBe('machine learning');
  expect(even('machine-\r\n  learning')).toBe('machine learning');
  expect(even('ci / cd, w & b')).toBe('ci/cd, w&b');
});

test('a gap that parts thoughts is a line end', () => {
  expect(even('data\n\nscience')).toBe('data\nscience');
  expect(even('data\n- science')).toBe('data\nscience');
  expect(even('data - science')).toBe('data\nscience');
  expect(even('data -- science')).toBe('data\nscience');
});

test('places lead back to the text as given', () => {
  const { text, places } = evenText('a  -- bc - d');
  expect(text).toBe('a\nbc\nd');
  expect([...places]).toEqual([0, 1, 6, 7, 8, 11, 12]);
});

test('a text of any sort keeps its words where they were', () => {
  fc.assert(
    fc.property(fc.string(), (given) => {
      const { text, places } = evenText(given);
      expect(places.length).toBe(text.length + 1);
      for (const [at, sign] of [...text.split('').entries()]) {
        if (!/[\s/&-]/.test(sign)) expect(given[places[at] ?? -1]).toBe(sign);
      }
    }),
  );
});
