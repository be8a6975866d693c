import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openTree } from '../../../integrations/import/tree-fs.ts';
import { withFolder } from '../cli/temporary-folder.ts';

describe('openTree', () => {
  test('reads parts and whole files, and hashes them', async () => {
    await withFolder(async (folder) => {
      await writeFile(join(folder, 'a.txt'), '\ufeffabcdef');
      const { tree } = await openTree(folder);
      expect(await tree.text('a.txt')).toBe('abcdef');
      expect(await tree.text('a.txt', { limit: 4 })).toBeUndefined();
      expect(Buffer.from((await tree.read('a.txt', { start: 4, limit: 3 })) ?? []).toString()).toBe(
        'bcd',
      );
      expect(await tree.read('a.txt', { start: 99 })).toHaveLength(0);
      const bytes = await readFile(join(folder, 'a.txt'));
      expect(await tree.hash('a.txt')).toBe(createHash('sha256').update(bytes).digest('hex'));
    });
  });

  test('gives nothing for files it did not find, that are gone, or that are no text', async () => {
    await withFolder(async (folder) => {
      await writeFile(join(folder, 'gone.txt'), 'x');
      await writeFile(join(folder, 'bytes.txt'), Buffer.from([0xff, 0xfe, 0x00]));
      const { tree } = await openTree(folder);
      await rm(join(folder, 'gone.txt'));
      for (const path of ['../secret', 'gone.txt', '/etc/hostname']) {
        expect(await tree.read(path)).toBeUndefined();
        expect(await tree.hash(path)).toBeUndefined();
      }
      expect(await tree.text('bytes.txt')).toBeUndefined();
    });
  });

  test('reads no more of a huge file than it is asked for', async () => {
    await withFolder(async (folder) => {
      await writeFile(join(folder, 'huge.ipynb'), '{');
      await truncate(join(folder, 'huge.ipynb'), 2 * 1024 ** 3);
      const { tree } = await openTree(folder);
      expect(tree.find('huge.ipynb')?.bytes).toBe(2 * 1024 ** 3);
      expect(await tree.read('huge.ipynb', { limit: 10 })).toHaveLength(10);
      expect(await tree.text('huge.ipynb')).toBeUndefined();
    });
  });

  test('reads no more than its total, and says which files were left', async () => {
    await withFolder(async (folder) => {
      for (const name of ['a', 'b', 'c']) await writeFile(join(folder, name), 'x'.repeat(600));
      const { tree, unread } = await openTree(folder, { total: 1000 });
      expect(await Promise.all(['a', 'b', 'c'].map((name) => tree.text(name)))).toEqual([
        'x'.repeat(600),
        'x'.repeat(600),
        undefined,
      ]);
      expect(unread().map(({ file }) => file)).toEqual(['c']);
      expect(await tree.hash('c')).toHaveLength(64);
    });
  });

  test('keeps texts apart that are read at the same time', async () => {
    await withFolder(async (folder) => {
      const names = Array.from({ length: 40 }, (_, index) => `${index}`);
      for (const name of names) await writeFile(join(folder, name), name.repeat(1000));
      const { tree, unread } = await openTree(folder);
      const texts = await Promise.all(names.map((name) => tree.text(name)));
      expect(texts).toEqual(names.map((name) => name.repeat(1000)));
      expect(unread()).toEqual([]);
    });
  });

  test('lends a copy with its companions and takes it back', async () => {
    await withFolder(async (folder) => {
      await writeFile(join(folder, 'a.db'), 'original');
      await writeFile(join(folder, 'a.db-wal'), 'log');
      const { tree } = await openTree(folder);
      const lent = await tree.lend(
        'a.db',
        async (copy) => {
          expect(await readFile(`${copy}-wal`, 'utf8')).toBe('log');
          await writeFile(copy, 'changed');
          return copy;
        },
        { companions: ['-wal', '-shm'] },
      );
      expect(existsSync(lent ?? folder)).toBe(false);
      expect(await readFile(join(folder, 'a.db'), 'utf8')).toBe('original');
    });
  });
});
