import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { CARD_FONTS, WEB_FONTS, cardFamilies } from '../../src/theme/fonts.ts';

const { resolve } = createRequire(import.meta.url);
const signature = (file: string) => readFileSync(resolve(file)).subarray(0, 4).toString('latin1');

describe('fonts of pages', () => {
  test.each(WEB_FONTS)('$family $subset is an installed WOFF2 file', ({ file }) => {
    expect(signature(file)).toBe('wOF2');
  });

  test('a page of plain English loads at most 52 kB', () => {
    const latin = WEB_FONTS.filter(({ subset }) => subset === 'latin').map(
      ({ file }) => readFileSync(resolve(file)).length,
    );
    expect(latin).toHaveLength(2);
    expect(latin.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(52_000);
  });
});

describe('fonts of cards', () => {
  test.each(CARD_FONTS)('$family is an installed WOFF file', ({ file }) => {
    expect(signature(file)).toBe('wOFF');
  });

  test('no two files share a name: satori would drop the second', () => {
    expect(new Set(CARD_FONTS.map(({ family }) => family)).size).toBe(CARD_FONTS.length);
  });

  test.each(['text', 'strong', 'title'] as const)(
    '%s asks Latin, then extended Latin, then Greek',
    (role) => {
      const subsets = CARD_FONTS.filter((font) => font.role === role).map(({ subset }) => subset);
      expect(subsets).toEqual(['latin', 'latin-ext', 'greek']);
      expect(cardFamilies(role)).toHaveLength(3);
    },
  );
});
