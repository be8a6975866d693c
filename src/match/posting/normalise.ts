/** A posting in plain characters, with the way back to the posting as given. */
export interface Normalised {
  readonly text: string;
  /** Of each UTF-16 unit of `text`: where what it came from starts in the posting as given. */
  readonly starts: Uint32Array;
  /** Of each UTF-16 unit of `text`: where what it came from ends in the posting as given. */
  readonly ends: Uint32Array;
}

/** A stretch of text: first unit, and the one after the last, in UTF-16 units from 0. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Writes a text in the fewest kinds of characters: NFKC (Unicode Standard Annex 15), one kind of
 * dash, quote, bullet, space and line end, no control or invisible characters. Runs of spaces
 * become one, a tab among them a tab; lines have none at either end.
 */
export function normalise(text: string): Normalised {
  const written = new Tape(text.length);
  for (let at = 0; at < text.length;) {
    const end = clusterEnd(text, at);
    written.add(plain(text.slice(at, end)), { start: at, end });
    at = end;
  }
  return written.done();
}

/** Where a stretch of the normalised text stands in the text as given. */
export function placeOf({ starts, ends }: Normalised, { start, end }: Span): Span {
  if (end <= start) return { start: starts[start] ?? 0, end: starts[start] ?? 0 };
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}

/** What is written so far, and where each unit came from. */
class Tape {
  #text: string[] = [];
  #last = '\n';
  #length = 0;
  #starts: Uint32Array;
  #ends: Uint32Array;

  constructor(size: number) {
    this.#starts = new Uint32Array(size + 1);
    this.#ends = new Uint32Array(size + 1);
  }

  add(characters: string, span: Span): void {
    for (const unit of characters.split('')) this.#addUnit(unit, span);
  }

  done(): Normalised {
    while (/[ \t]/.test(this.#last)) this.#drop();
    const text = this.#text.join('');
    const size = this.#length;
    return { text, starts: this.#starts.slice(0, size), ends: this.#ends.slice(0, size) };
  }

  #addUnit(unit: string, { start, end }: Span): void {
    if (unit === ' ' && /\s/.test(this.#last)) return;
    if (unit === '\t' && this.#last === '\n') return;
    while (/[\n\t]/.test(unit) && /[ \t]/.test(this.#last)) this.#drop();
    if (this.#length === this.#starts.length) this.#grow();
    this.#starts[this.#length] = start;
    this.#ends[this.#length] = end;
    this.#text.push(unit);
    this.#length += 1;
    this.#last = unit;
  }

  #drop(): void {
    this.#text.pop();
    this.#length -= 1;
    this.#last = this.#text.at(-1) ?? '\n';
  }

  #grow(): void {
    this.#starts = doubled(this.#starts);
    this.#ends = doubled(this.#ends);
  }
}

function doubled(places: Uint32Array): Uint32Array {
  const larger = new Uint32Array(places.length * 2 + 16);
  larger.set(places);
  return larger;
}

// Thirty marks are as many as the Stream-Safe Text Format of Annex 15 allows on one letter; without
// a limit, sorting the marks of a hostile text takes the square of its length.
const MARKS = /[\p{M}\p{Emoji_Modifier}]{1,30}/uy;

/** End of the character at a place, with the marks written onto it. */
function clusterEnd(text: string, at: number): number {
  if (text[at] === '\r' && text[at + 1] === '\n') return at + 2;
  const end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  if (end < text.length && text.charCodeAt(end) < 0x300) return end;
  MARKS.lastIndex = end;
  return MARKS.test(text) ? MARKS.lastIndex : end;
}

function plain(cluster: string): string {
  if (cluster.length === 1 && cluster >= ' ' && cluster <= '~') return cluster;
  if (cluster === '\t') return cluster;
  if (LINE_END.test(cluster)) return '\n';
  if (SPACE.test(cluster)) return ' ';
  if (BULLET.test(cluster)) return '•';
  if (DASH.test(cluster)) return '-';
  if (QUOTE.test(cluster)) return "'";
  if (DOUBLE_QUOTE.test(cluster)) return '"';
  const composed = cluster.normalize('NFKC').replace(INVISIBLE, '');
  // A few signs stand for whole phrases: a text of them would grow eighteenfold.
  return composed.length > cluster.length + 5 ? cluster : composed;
}

const LINE_END = /^(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])$/;
const SPACE = /^\p{Zs}$/u;
const BULLET = /^[•●○◉▪▫◦‣⁃∙·■□►▶➤➢➜✓✔☑✅→➔★☆♦◆❖]\uFE0F?$/u;
const DASH = /^[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]$/;
const QUOTE = /^[\u2018\u2019\u201A\u201B\u2032\u00B4\u02BC]$/;
const DOUBLE_QUOTE = /^[\u201C-\u201F\u00AB\u00BB\u2033]$/;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\uFE00-\uFE0F]/gu;
