import { inflateSync } from 'node:zlib';

/** What a font can draw, and how wide. Widths are in em, without kerning. */
export interface FontMetrics {
  has(codePoint: number): boolean;
  /** Width of one character in em; 0 for characters the font lacks. */
  advance(codePoint: number): number;
}

/** Reads the character map and the widths of a WOFF 1 font (W3C 2012). Throws on anything else. */
export function readFontMetrics(file: Uint8Array): FontMetrics {
  const tables = readTables(file);
  const glyphs = readCharacterMap(table(tables, 'cmap'));
  const unitsPerEm = table(tables, 'head').getUint16(18);
  const count = table(tables, 'hhea').getUint16(34);
  const widths = table(tables, 'hmtx');
  const width = (glyph: number) => widths.getUint16(Math.min(glyph, count - 1) * 4) / unitsPerEm;
  return {
    has: (codePoint) => glyphs.has(codePoint),
    advance: (codePoint) => {
      const glyph = glyphs.get(codePoint);
      return glyph === undefined ? 0 : width(glyph);
    },
  };
}

const WANTED = ['cmap', 'head', 'hhea', 'hmtx'];

function readTables(file: Uint8Array): ReadonlyMap<string, DataView> {
  const view = viewOf(file);
  if (view.getUint32(0) !== 0x774f4646) throw new Error('Expected a WOFF font');
  const entries = Array.from({ length: view.getUint16(12) }, (_, i) =>
    readEntry(view, 44 + i * 20),
  );
  return new Map(
    entries
      .filter(({ tag }) => WANTED.includes(tag))
      .map(({ tag, start, packed, length }) => {
        const bytes = file.subarray(start, start + packed);
        return [tag, viewOf(packed < length ? inflateSync(bytes) : bytes)];
      }),
  );
}

function readEntry(view: DataView, at: number) {
  const tag = String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));
  return {
    tag,
    start: view.getUint32(at + 4),
    packed: view.getUint32(at + 8),
    length: view.getUint32(at + 12),
  };
}

function table(tables: ReadonlyMap<string, DataView>, tag: string): DataView {
  const found = tables.get(tag);
  if (!found) throw new Error(`The font has no ${tag} table`);
  return found;
}

// Character to glyph, from the first Unicode map with segments (format 4) or groups (format 12).
function readCharacterMap(cmap: DataView): ReadonlyMap<number, number> {
  const starts = Array.from({ length: cmap.getUint16(2) }, (_, i) => cmap.getUint32(4 + i * 8 + 4));
  const format = (start: number) => cmap.getUint16(start);
  const groups = starts.find((start) => format(start) === 12);
  if (groups !== undefined) return new Map(readGroups(cmap, groups));
  const segments = starts.find((start) => format(start) === 4);
  if (segments === undefined) throw new Error('The font has no Unicode character map');
  return new Map(readSegments(cmap, segments));
}

function* readGroups(cmap: DataView, start: number): Generator<[number, number]> {
  for (let i = 0; i < cmap.getUint32(start + 12); i += 1) {
    const at = start + 16 + i * 12;
    const [first, last, glyph] = [
      cmap.getUint32(at),
      cmap.getUint32(at + 4),
      cmap.getUint32(at + 8),
    ];
    for (let code = first; code <= last; code += 1) yield [code, glyph + code - first];
  }
}

function* readSegments(cmap: DataView, start: number): Generator<[number, number]> {
  const count = cmap.getUint16(start + 6) / 2;
  const [ends, begins] = [start + 14, start + 16 + count * 2];
  for (let i = 0; i < count; i += 1) {
    const last = cmap.getUint16(ends + i * 2);
    for (let code = cmap.getUint16(begins + i * 2); code <= last && code !== 0xffff; code += 1) {
      const glyph = segmentGlyph(cmap, begins + i * 2, count, code);
      if (glyph !== 0) yield [code, glyph];
    }
  }
}

// The three arrays after the segment starts: deltas, then offsets into the glyph list.
function segmentGlyph(cmap: DataView, begin: number, count: number, code: number): number {
  const delta = cmap.getInt16(begin + count * 2);
  const offsetAt = begin + count * 4;
  const offset = cmap.getUint16(offsetAt);
  if (offset === 0) return (code + delta) & 0xffff;
  const glyph = cmap.getUint16(offsetAt + offset + (code - cmap.getUint16(begin)) * 2);
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
