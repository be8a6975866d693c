import type { FontMetrics } from './font-metrics.ts';

/** How a text is set, as far as its width goes. */
export interface TextStyle {
  /** First font that has a character draws it. */
  readonly fonts: readonly FontMetrics[];
  /** In pixels. */
  readonly size: number;
  /** In pixels, added after every character. */
  readonly letterSpacing?: number;
}

// Characters no font has are drawn as a box about one em wide.
const MISSING_EM = 1;
const ELLIPSIS = '…';

/** Width of a text in pixels, without kerning. */
export function textWidth(text: string, style: TextStyle): number {
  const { fonts, size, letterSpacing = 0 } = style;
  return [...text].reduce(
    (sum, character) => sum + advance(character, fonts) * size + letterSpacing,
    0,
  );
}

/** The size, from `least` up to the style's own, at which a text fits a width; `least` if none does. */
export function fitSize(
  text: string,
  width: number,
  { least, ...style }: TextStyle & { readonly least: number },
): number {
  const full = textWidth(text, style);
  return Math.max(least, Math.floor(style.size * Math.min(1, width / full)));
}

/** Cuts a text to a width; what was cut is marked with an ellipsis. */
export function fitText(text: string, width: number, style: TextStyle): string {
  if (textWidth(text, style) <= width) return text;
  const parts = graphemes(text);
  const room = width - textWidth(ELLIPSIS, style);
  return `${parts
    .slice(0, fittingCount(parts, room, style))
    .join('')
    .replace(/[\s,;:·.-]+$/u, '')}${ELLIPSIS}`;
}

/** Breaks a text into lines at spaces; words wider than a line are broken. The last line is cut to fit. */
export function fitLines(
  text: string,
  width: number,
  options: TextStyle & { readonly lines: number },
): string[] {
  const all = breakLines(text, width, options);
  if (all.length <= options.lines) return all;
  const rest = all.slice(options.lines - 1).join(' ');
  return [...all.slice(0, options.lines - 1), fitText(rest, width, options)];
}

function breakLines(text: string, width: number, style: TextStyle): string[] {
  const words = text
    .split(/\s+/u)
    .filter(Boolean)
    .flatMap((word) => breakWord(word, width, style));
  return words.reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, style) <= width)
      return [...lines.slice(0, -1), longer];
    return [...lines, word];
  }, []);
}

function breakWord(word: string, width: number, style: TextStyle): string[] {
  if (textWidth(word, style) <= width) return [word];
  const parts = graphemes(word);
  const count = Math.max(1, fittingCount(parts, width, style));
  const rest = parts.slice(count).join('');
  return [parts.slice(0, count).join(''), ...(rest ? breakWord(rest, width, style) : [])];
}

function fittingCount(parts: readonly string[], width: number, style: TextStyle): number {
  const widths = parts.map((part) => textWidth(part, style));
  let used = 0;
  const first = widths.findIndex((one) => (used += one) > width);
  return first < 0 ? parts.length : first;
}

// One code point after another would cut an accent from its letter and a family into persons.
function graphemes(text: string): string[] {
  return Array.from(
    new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text),
    ({ segment }) => segment,
  );
}

function advance(character: string, fonts: readonly FontMetrics[]): number {
  const codePoint = character.codePointAt(0) ?? 0;
  return fonts.find((font) => font.has(codePoint))?.advance(codePoint) ?? MISSING_EM;
}
