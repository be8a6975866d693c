import { expect, test } from 'vitest';
import { openFont } from '../../../src/resume/pdf/font.ts';
import { readResumeFonts } from '../../../src/resume/pdf/fonts-fs.ts';

const { regular, bold } = readResumeFonts();

test('the fonts have the signs that web subsets lack', () => {
  const lacking = [...'•→Δ≥≤ğĞΩ−±×µ–—…“”’ŐșЖ²'].filter((character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return !regular.has(codePoint) || !bold.has(codePoint);
  });
  expect(lacking).toEqual([]);
  expect(regular.has(0x4e2d)).toBe(false);
});

test('a width is the sum of its words, kerned, and grows with the size', () => {
  expect(regular.width('a b', 10)).toBeCloseTo(regular.width('a ', 10) + regular.width('b', 10), 9);
  expect(regular.width('AV', 10)).toBeLessThan(regular.width('A', 10) + regular.width('V', 10));
  expect(regular.width('office', 20)).toBeCloseTo(2 * regular.width('office', 10), 9);
  expect(bold.width('office', 10)).toBeGreaterThan(regular.width('office', 10));
  expect(regular.width('', 10)).toBe(0);
});

test('words are drawn letter by letter, without ligatures', () => {
  const { glyphs } = regular.open().layout('office fjord affine');
  expect(glyphs.map(({ codePoints }) => codePoints.length)).toEqual(Array(19).fill(1));
});

test('the characters of a glyph do not depend on what was drawn before', () => {
  const codes = (text: string) =>
    regular
      .open()
      .layout(text)
      .glyphs.map((g) => g.codePoints);
  expect(codes('\u00b5')).toEqual([[0xb5]]);
  expect(codes('\u03bc')).toEqual([[0x3bc]]);
  expect(codes('\u00b5')).toEqual([[0xb5]]);
});

test('a file that is no font is refused', () => {
  expect(() => openFont(Buffer.from('not a font'))).toThrow('Unknown font format');
});
