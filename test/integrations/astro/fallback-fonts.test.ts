import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readFontMetrics } from '../../../src/card/font-metrics.ts';

/** Percent of letters in English text (Lewand, Cryptological Mathematics, 2000, table 2.1). */
const LETTERS = new Map(
  Object.entries({
    ...{ a: 8.167, b: 1.492, c: 2.782, d: 4.253, e: 12.702, f: 2.228, g: 2.015, h: 6.094 },
    ...{ i: 6.966, j: 0.153, k: 0.772, l: 4.025, m: 2.406, n: 6.749, o: 7.507, p: 1.929 },
    ...{ q: 0.095, r: 5.987, s: 6.327, t: 9.056, u: 2.758, v: 0.978, w: 2.36, x: 0.15 },
    ...{ y: 1.974, z: 0.074 },
    // One space to a word of 4.79 letters (Norvig, English Letter Frequency Counts, 2012).
    ' ': 100 / 4.79,
  }),
);

/**
 * Widths of a to z and of the space in thousandths of an em. Arial and Times New Roman have the
 * widths of Helvetica and Times Roman (Adobe Font Metrics of the 14 core PostScript fonts, 1997);
 * Georgia's stand in the width arrays of documents set in it.
 */
const STAND_INS = {
  'Sans fallback': widths(
    '556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 278',
  ),
  'Serif fallback': widths(
    '504 560 454 575 484 325 510 582 293 291 535 286 880 591 539 571 560 410 432 346 576 497 738 504 493 443 241',
  ),
  'Times fallback': widths(
    '444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 250',
  ),
};

test.each([
  ['Sans fallback', '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff'],
  ['Serif fallback', '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff'],
  ['Times fallback', '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff'],
] as const)('%s takes the room of the font it stands in for', (name, path) => {
  const file = readFileSync(createRequire(import.meta.url).resolve(path));
  const metrics = readFontMetrics(file);
  const size =
    meanWidth((letter) => metrics.advance(letter.charCodeAt(0))) /
    meanWidth((letter) => (STAND_INS[name].get(letter) ?? 0) / 1000);
  const { ascent, descent, gap } = verticals(file);
  const written = faceOf(name);
  expect(percent(written, 'size-adjust')).toBeCloseTo(100 * size, 1);
  expect(percent(written, 'ascent-override')).toBeCloseTo((100 * ascent) / size, 1);
  expect(percent(written, 'descent-override')).toBeCloseTo((100 * descent) / size, 1);
  expect(percent(written, 'line-gap-override')).toBe((100 * gap) / size);
});

test('every stand-in is asked for right after its web font', () => {
  const sheet = tokens();
  expect(sheet).toContain("--sans: 'Source Sans 3', 'Sans fallback',");
  expect(sheet).toContain("--serif: 'Source Serif 4', 'Serif fallback', 'Times fallback',");
});

function widths(text: string): ReadonlyMap<string, number> {
  const numbers = text.split(' ').map(Number);
  return new Map([...LETTERS.keys()].map((letter, index) => [letter, numbers[index] ?? 0]));
}

function meanWidth(widthOf: (letter: string) => number): number {
  const all = [...LETTERS.values()].reduce((sum, share) => sum + share, 0);
  return [...LETTERS].reduce((sum, [letter, share]) => sum + share * widthOf(letter), 0) / all;
}

/** Ascent, descent and gap in em (OpenType 1.9, table hhea), from a WOFF 1 file. */
function verticals(file: Buffer): { ascent: number; descent: number; gap: number } {
  const em = tableOf(file, 'head').readUInt16BE(18);
  const table = tableOf(file, 'hhea');
  const [ascent = 0, descent = 0, gap = 0] = [4, 6, 8].map((at) => table.readInt16BE(at) / em);
  return { ascent, descent: -descent, gap };
}

function tableOf(file: Buffer, tag: string): Buffer {
  const at = file.indexOf(tag, 44, 'latin1');
  const [start = 0, packed = 0, length = 0] = [4, 8, 12].map((step) =>
    file.readUInt32BE(at + step),
  );
  const bytes = file.subarray(start, start + packed);
  return packed < length ? inflateSync(bytes) : bytes;
}

function tokens(): string {
  return readFileSync(
    new URL('../../../integrations/astro/styles/tokens.css', import.meta.url),
    'utf8',
  );
}

function faceOf(name: string): string {
  return (
    tokens()
      .split('@font-face')
      .find((face) => face.includes(`font-family: '${name}'`)) ?? ''
  );
}

function percent(face: string, property: string): number {
  return Number(new RegExp(`${property}: ([\\d.]+)%`).exec(face)?.[1]);
}
