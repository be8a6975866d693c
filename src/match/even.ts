/** A lower-case text in which each gap between words is one sign. */
export interface EvenText {
  /** As given, except that each gap is a space, `/`, `&` or, where thoughts part, a line end. */
  readonly text: string;
  /** Place in the text as given of the sign at each place here, and its end at the last. */
  readonly places: Uint32Array;
}

/**
 * Makes gaps between words even, so that `scikit learn`, `scikit-learn` and a name broken over two
 * lines read the same. A gap with more in it than that, such as an empty line, a new item of a
 * list or a dash between spaces, is a line end, which no spelling crosses.
 */
export function evenText(lower: string): EvenText {
  const places = new Uint32Array(lower.length + 1);
  let length = 0;
  let at = 0;
  const parts: string[] = [];
  for (const { 0: gap, index } of lower.matchAll(/[\s/&-]+/g)) {
    parts.push(lower.slice(at, index), signOf(gap));
    for (; at <= index; at += 1) places[length++] = at;
    at = index + gap.length;
  }
  parts.push(lower.slice(at));
  for (; at <= lower.length; at += 1) places[length++] = at;
  return { text: parts.join(''), places: places.subarray(0, length) };
}

function signOf(gap: string): string {
  if (gap === ' ' || gap === '-') return ' ';
  const marks = gap.replace(/\s/g, '');
  if (/\n[^\S\n]*[\n/&-]/.test(gap) || marks.length > 1) return '\n';
  if (marks === '/' || marks === '&') return marks;
  // A hyphen at the end of a line joins; one with a space before it parts.
  return marks === '-' && !gap.startsWith('-') ? '\n' : ' ';
}
