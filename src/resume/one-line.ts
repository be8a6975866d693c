/**
 * Text on one line, as a file can hold it: white space of any kind becomes single spaces, and the
 * characters XML 1.0 (section 2.2) forbids are left out.
 */
export function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[^\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .trim();
}
