import { expect, it } from 'vitest';
import { readCardFonts } from '../../src/card/fonts-fs.ts';
import { CARD_FONTS } from '../../src/theme/fonts.ts';

it('reads every font of the theme once and keeps its buffer', () => {
  const fonts = readCardFonts();
  expect(fonts.map(({ family }) => family)).toEqual(CARD_FONTS.map(({ family }) => family));
  expect(new Set(fonts.map(({ sha256 }) => sha256)).size).toBe(fonts.length);
  expect(readCardFonts()[0]?.data).toBe(fonts[0]?.data);
});
