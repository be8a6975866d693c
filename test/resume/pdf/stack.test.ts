import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/resume/blocks.ts';
import { readResumeFonts } from '../../../src/resume/pdf/fonts-fs.ts';
import { stackBlocks } from '../../../src/resume/pdf/stack.ts';
import { INDENT } from '../../../src/resume/pdf/type.ts';

const column = { fonts: readResumeFonts(), width: 480 };
const rowsOf = (...blocks: Block[]) => stackBlocks(blocks, column).at(-1)?.rows ?? [];
const long = 'A model that finds tumours '.repeat(16).trim();

describe('blocks in a column', () => {
  test('an entry has its title and dates on one row, and a long title goes on below, indented', () => {
    const rows = rowsOf({ kind: 'entry', title: long, period: 'Mar 2025 – Aug 2026' });
    expect(rows.length).toBeGreaterThan(3);
    const [title, dates] = rows[0]?.runs ?? [];
    expect([title?.part, dates?.part, title?.style.face]).toEqual(['words', 'dates', 'bold']);
    expect((dates?.x ?? 0) + (dates?.width ?? 0)).toBeCloseTo(480, 6);
    expect((title?.x ?? 0) + (title?.width ?? 0)).toBeLessThan(dates?.x ?? 0);
    expect(rows.slice(1).map(({ runs }) => runs.map(({ x }) => x))).toEqual(
      rows.slice(1).map(() => [INDENT]),
    );
    const words = rows.flatMap(({ runs }) => runs.filter(({ part }) => part === 'words'));
    expect(words.map(({ text }) => text).join(' ')).toBe(long);
  });

  test('a bullet hangs: its mark stands out, its lines stand in', () => {
    const rows = rowsOf({ kind: 'bullet', text: long });
    expect(rows[0]?.runs.map(({ text, x, part }) => [text === '•', x, part])).toEqual([
      [true, 0, 'mark'],
      [false, INDENT, 'words'],
    ]);
    expect(rows[1]?.runs.map(({ x }) => x)).toEqual([INDENT]);
  });

  test('a long address stays whole and is set smaller; no run leaves the column', () => {
    const href = `https://example.org/${'path/'.repeat(22)}`;
    const rows = rowsOf({ kind: 'address', href });
    expect(rows.map(({ runs }) => runs.map((run) => run.text))).toEqual([[href]]);
    expect(rows[0]?.runs[0]?.style.size).toBeLessThan(10);
    const endless = rowsOf({ kind: 'address', href: href.repeat(8) });
    const runs = endless.flatMap((row) => row.runs);
    expect(runs.map(({ text }) => text).join('')).toBe(href.repeat(8));
    expect(runs.filter(({ x, width }) => x + width > 480.001)).toEqual([]);
    expect(new Set(runs.map((run) => run.href))).toEqual(new Set([href.repeat(8)]));
  });

  test('a mail address among the contacts is a link, the rest is not', () => {
    const items = ['alex@example.org', '+49 30 1234', 'Berlin, Germany'];
    const [row] = rowsOf({ kind: 'contacts', items });
    expect(row?.runs.map(({ text, href }) => [text, href])).toEqual([
      ['alex@example.org', 'mailto:alex@example.org'],
      [' | +49 30 1234 | Berlin, Germany', undefined],
    ]);
  });

  test('headings are in capitals and areas of skills bold', () => {
    const heading = { kind: 'heading', text: 'Skills' } as const;
    expect(rowsOf(heading)[0]?.runs[0]?.text).toBe('SKILLS');
    const [row] = rowsOf(heading, { kind: 'paragraph', text: 'Tools: NumPy, pandas' });
    expect(row?.runs.map(({ text, style }) => [text, style.face])).toEqual([
      ['Tools: ', 'bold'],
      ['NumPy, pandas', 'regular'],
    ]);
  });

  test('a block without a printable character has no rows', () => {
    expect(rowsOf({ kind: 'paragraph', text: ' \u200b' })).toEqual([]);
  });
});
