import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../src/match/fold.ts';

const folded = (text: string) => foldText(text).text;

test('dashes are hyphens and spaces are spaces, save the dash that parts sentences', () => {
  expect(folded('scikit–learn')).toBe('scikit-learn');
  expect(folded('scikit\u2011learn')).toBe('scikit-learn');
  expect(folded('machine\u00a0learning')).toBe('machine learning');
  expect(folded('Python\u2014daily')).toBe('Python;daily');
});

test('letters lose accents, boldness and width', () => {
  expect(folded('Künstliche Réseaux')).toBe('Kunstliche Reseaux');
  expect(folded('\u{1D5E3}\u{1D606}\u{1D601}\u{1D5F5}\u{1D5FC}\u{1D5FB}')).toBe('Python');
  expect(folded('ＳＱＬ')).toBe('SQL');
});

test('marks that cannot be seen are taken away', () => {
  expect(folded('Py\u00adTorch\u200b')).toBe('PyTorch');
  expect(folded('Tableau™')).toBe('Tableau ');
});

test('places lead back to the text as given', () => {
  const text = 'é\u{1D5E3}ﬁx Py\u00adTorch!';
  const { text: plain, startOf, endOf } = foldText(text);
  const at = plain.indexOf('PyTorch');
  expect(text.slice(startOf(at), endOf(at + 7))).toBe('Py\u00adTorch');
  expect(text.slice(startOf(1), endOf(2))).toBe('\u{1D5E3}');
});

test('every place of any text leads into the text, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { text: plain, startOf, endOf } = foldText(text);
      for (let at = 0; at < plain.length; at += 1) {
        expect(startOf(at)).toBeLessThan(endOf(at + 1));
        expect(endOf(at + 1)).toBeLessThanOrEqual(text.length);
        if (at > 0) expect(startOf(at)).toBeGreaterThanOrEqual(startOf(at - 1));
      }
    }),
  );
});
