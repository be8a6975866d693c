import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/resume/blocks.ts';
import { readResumeFonts } from '../../../src/resume/pdf/fonts-fs.ts';
import { paginate } from '../../../src/resume/pdf/paginate.ts';
import { stackBlocks } from '../../../src/resume/pdf/stack.ts';

const column = { fonts: readResumeFonts(), width: 480 };
const bullet = (text: string): Block => ({ kind: 'bullet', text });
const entry = (title: string): Block => ({ kind: 'entry', title, period: 'Nov 2026' });
const place = (blocks: readonly Block[], height: number) =>
  paginate(stackBlocks(blocks, column), { height });

const entries = Array.from({ length: 12 }, (_, index): Block[] => [
  ...(index % 4 === 0 ? [{ kind: 'heading', text: 'Projects' } as const] : []),
  entry(`Entry ${index}`),
  { kind: 'address', href: 'https://example.org' },
  bullet('One bullet that takes two printed lines, because it goes on and on '.repeat(2)),
  bullet('Another'),
  bullet('A third'),
]).flat();

describe('pages', () => {
  test.each([90, 120, 173, 231, 388, 512, 640])(
    'of %i points end neither after a title nor inside a bullet, nor begin with a last bullet',
    (height) => {
      const rows = place(entries, height);
      const wrong = rows.filter((row, index) => {
        const next = rows[index + 1];
        if (!next || next.page === row.page) return false;
        const [kind, after] = [row.stack.block.kind, rows[index + 2]?.stack.block.kind];
        const lone = next.stack.block.kind === 'bullet' && after !== 'bullet';
        return kind === 'heading' || kind === 'entry' || row.stack === next.stack || lone;
      });
      expect(wrong).toEqual([]);
      expect(rows.filter(({ top, row }) => top + row.height > height)).toEqual([]);
      expect(rows).toHaveLength(stackBlocks(entries, column).flatMap((stack) => stack.rows).length);
    },
  );

  test('begin without white, and white stands between blocks', () => {
    const rows = place(entries, 200);
    const first = rows.filter((row, index) => row.page !== rows[index - 1]?.page);
    expect(new Set(first.map(({ top }) => top))).toEqual(new Set([0]));
    expect(first.length).toBeGreaterThan(3);
  });

  test('part a long paragraph with at least two lines on both sides', () => {
    const text = 'word '.repeat(400);
    const rows = place([{ kind: 'paragraph', text }], 60);
    const counts = [...Map.groupBy(rows, ({ page }) => page).values()].map((own) => own.length);
    expect(counts.length).toBeGreaterThan(3);
    expect(counts.filter((count) => count < 2)).toEqual([]);
  });

  test('hold a chain that fits on no page by letting it flow on', () => {
    const title = 'A very long title '.repeat(60);
    const rows = place([entry(title), bullet('x')], 100);
    expect(rows.filter(({ top, row }) => top + row.height > 100)).toEqual([]);
    expect(new Set(rows.map(({ page }) => page)).size).toBeGreaterThan(1);
  });

  test('of nothing are none', () => {
    expect(place([], 100)).toEqual([]);
  });
});
