/**
 * A text as it is printed: composed (Unicode NFC), one space between words, no invisible characters.
 * The hyphens that look the same become the one on a keyboard, because they share a glyph and a
 * search for "held-out" must find it.
 */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, '')
    .trim();
}

/**
 * Words that stay whole on a line. A word that ends in a hyphen ("pre- and post-test") keeps the next
 * one with it: extractors take a hyphen at a line's end for a broken word and drop it.
 */
export function unbreakable(text: string): string[] {
  return printable(text)
    .split(/(?<!-) /)
    .filter(Boolean);
}
