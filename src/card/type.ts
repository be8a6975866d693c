import type { CardFontFile, CardFontRole } from '../theme/fonts.ts';
import type { FontMetrics } from './font-metrics.ts';
import type { TextStyle } from './text-fit.ts';

/** What setting text needs of a font: its names and its widths, not its bytes. */
export interface MeasuredFont extends Pick<CardFontFile, 'family' | 'role' | 'subset'> {
  readonly metrics: FontMetrics;
}

/** The cuts of a card as styles: measured here, and set with the same fonts by the renderer. */
export interface CardType {
  style(role: CardFontRole, size: number, letterSpacing?: number): TextStyle;
  /** Value of `font-family`: the first font that has a character draws it. */
  family(role: CardFontRole): string;
}

/** Groups fonts by the cut they belong to. */
export function cardType(fonts: readonly MeasuredFont[]): CardType {
  const of = (role: CardFontRole) => fonts.filter((font) => font.role === role);
  return {
    style: (role, size, letterSpacing = 0) => ({
      fonts: of(role).map(({ metrics }) => metrics),
      size,
      letterSpacing,
    }),
    family: (role) =>
      of(role)
        .map(({ family }) => `'${family}'`)
        .join(', '),
  };
}

/**
 * Fonts that some character needs. Satori asks every font for every letter, so the subsets nothing
 * is written in are left out; Latin always stays.
 */
export function neededFonts<Font extends MeasuredFont>(
  texts: readonly string[],
  fonts: readonly Font[],
): Font[] {
  const latin = fonts.filter(({ subset }) => subset === 'latin');
  const codePoints = [...new Set(texts.join(''))].map((character) => character.codePointAt(0) ?? 0);
  const uncovered = codePoints.filter(
    (codePoint) => !latin.every(({ metrics }) => metrics.has(codePoint)),
  );
  return fonts.filter(
    (font) => font.subset === 'latin' || uncovered.some((codePoint) => font.metrics.has(codePoint)),
  );
}
