import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrastRatio, luminance } from '../../src/theme/contrast.ts';

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#767676', '#ffffff', 4.54],
  ['#ff0000', '#ffffff', 4],
  ['#0000ff', '#ffffff', 8.59],
])('%s on %s has the contrast other checkers give', (text, paper, expected) => {
  expect(contrastRatio(text, paper)).toBeCloseTo(expected, 2);
});

test('contrast lies between 1 and 21, does not depend on the order, and is 1 with itself', () => {
  fc.assert(
    fc.property(colours, colours, (a, b) => {
      expect(contrastRatio(a, b)).toBe(contrastRatio(b, a));
      expect(contrastRatio(a, b) >= 1 && contrastRatio(a, b) <= 21).toBe(true);
      expect(contrastRatio(a, a)).toBe(1);
    }),
  );
});

test('luminance runs from black to white, upper case or lower', () => {
  expect([luminance('#000000'), luminance('#FFFFFF'), luminance('#ffffff')]).toEqual([0, 1, 1]);
});

test.each(['', '#fff', 'white', '#0b5cad2e', '0b5cad', '#gggggg'])('%j is refused', (colour) => {
  expect(() => contrastRatio(colour, '#ffffff')).toThrow(RangeError);
});
