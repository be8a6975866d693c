import { create } from 'fontkit';
import type { Font, Glyph, GlyphPosition } from 'fontkit';

/** One cut of the résumé's typeface. */
export interface ResumeFont {
  /** Whether it draws this character; one it lacks would vanish from the page and the text layer. */
  has(codePoint: number): boolean;
  /** Width of a text on one line in points, kerned, at a size in points. */
  width(text: string, size: number): number;
  /** The font as pdfkit takes it, for one document. */
  open(): Font;
}

/** The two cuts a résumé is set in. */
export interface ResumeFonts {
  readonly regular: ResumeFont;
  readonly bold: ResumeFont;
}

export type Face = keyof ResumeFonts;

// A ligature is one glyph for several letters, and some extractors lose all but one of them.
const NO_LIGATURES = { liga: false, clig: false, dlig: false, hlig: false, calt: false };

/** Opens a static TrueType font. Throws on a file that is none. */
export function openFont(data: Buffer): ResumeFont {
  const font = create(data);
  if (!('layout' in font)) throw new Error('Expected one font, not a collection');
  const shape = shaper(font);
  return {
    has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    // Word by word with its space, as pdfkit draws: kerning never crosses a space.
    width: (text, size) =>
      (size / font.unitsPerEm) *
      (text.match(/[^ ]* |[^ ]+$/g) ?? []).reduce((sum, word) => sum + shape(word).width, 0),
    open: () =>
      Object.create(font, { layout: { value: (text: string) => runOf(shape(text)) } }) as Font,
  };
}

/** A word as glyphs, in font units. */
interface Shape {
  readonly glyphs: readonly Pick<Glyph, 'id' | 'advanceWidth' | 'codePoints'>[];
  readonly positions: readonly Readonly<GlyphPosition>[];
  readonly width: number;
}

/**
 * Shapes each word once and keeps it. fontkit remembers which character first asked for a glyph, and
 * pdfkit writes that into the file; a fresh store for each word keeps one document from changing
 * another.
 */
function shaper(font: Font): (word: string) => Shape {
  const shapes = new Map<string, Shape>();
  const own = Object.create(font, { _glyphs: { value: {}, writable: true } }) as Font & {
    _glyphs: object;
  };
  return (word) => {
    const known = shapes.get(word);
    if (known) return known;
    own._glyphs = {};
    const { glyphs, positions, advanceWidth: width } = own.layout(word, NO_LIGATURES);
    const plain = glyphs.map(({ id, advanceWidth, codePoints }) => ({
      id,
      advanceWidth,
      codePoints,
    }));
    const shape = { glyphs: plain, positions, width };
    shapes.set(word, shape);
    return shape;
  };
}

// pdfkit scales positions where they are, so each run has its own.
function runOf({ glyphs, positions }: Shape) {
  const own = positions.map((position) => ({ ...position }));
  return {
    glyphs,
    positions: own,
    get advanceWidth() {
      return own.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    },
  };
}
