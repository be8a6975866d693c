import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { getuid } from 'node:process';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { walk } from '../../../integrations/import/walk-fs.ts';
import { withFolder } from '../cli/temporary-folder.ts';

const NO_KEEPS = { keeps: [] };

describe('walk', () => {
  test('lists files sorted by path with their sizes', async () => {
    await withFolder(async (folder) => {
      await put(folder, { 'b/c.json': '{}', 'a.txt': 'abc', 'b.txt': '' });
      const { files, notes } = await walk(folder, NO_KEEPS);
      expect(files).toEqual([
        { path: 'a.txt', bytes: 3 },
        { path: 'b.txt', bytes: 0 },
        { path: 'b/c.json', bytes: 2 },
      ]);
      expect(notes).toEqual([]);
    });
  });

  test('leaves out what git ignores, unless an importer keeps it', async () => {
    await withFolder(async (folder) => {
      await put(folder, {
        '.gitignore': 'mlruns/\n*.db\n/secret.json\n',
        'sub/.gitignore': 'data.csv\n!kept.db\n',
        'mlruns/0/meta.yaml': 'a: 1',
        'mlflow.db': 'x',
        'other.db': 'x',
        'secret.json': '{}',
        'sub/secret.json': '{}',
        'sub/data.csv': 'a',
        'node_modules/a/metrics.json': '{}',
        '.git/config': '',
      });
      const plain = (await walk(folder, NO_KEEPS)).files.map(({ path }) => path);
      expect(plain).toEqual(['.gitignore', 'sub/.gitignore', 'sub/secret.json']);
      const kept = (await walk(folder, { keeps: ['mlruns/', 'mlflow.db'] })).files;
      expect(kept.map(({ path }) => path)).toEqual([
        '.gitignore',
        'mlflow.db',
        'mlruns/0/meta.yaml',
        'sub/.gitignore',
        'sub/secret.json',
      ]);
    });
  });

  test('takes the rules of a folder for what is below it, from that folder on', async () => {
    await withFolder(async (folder) => {
      await put(folder, {
        'a/b/.gitignore': '/top.txt\ninner/deep.txt\n*.log\n!keep.log\n',
        'a/b/top.txt': '',
        'a/b/inner/top.txt': '',
        'a/b/inner/deep.txt': '',
        'a/b/inner/x.log': '',
        'a/b/inner/keep.log': '',
        'a/bb/x.log': '',
        'top.txt': '',
      });
      const { files } = await walk(folder, NO_KEEPS);
      expect(files.map(({ path }) => path)).toEqual([
        'a/b/.gitignore',
        'a/b/inner/keep.log',
        'a/b/inner/top.txt',
        'a/bb/x.log',
        'top.txt',
      ]);
    });
  });

  test('does not open a folder that was installed or made by a program', async () => {
    await withFolder(async (folder) => {
      await put(folder, { 'venv/a.py': '', 'src/node_modules/b.js': '', 'src/c.py': '' });
      const few = { depth: 9, entries: 2 };
      const { files, notes } = await walk(folder, { ...NO_KEEPS, limits: few });
      expect(files.map(({ path }) => path)).toEqual(['src/c.py']);
      expect(notes).toHaveLength(1);
    });
  });

  test('follows links to files inside, never out, and is not caught in a circle', async () => {
    await withFolder(async (outside) => {
      await put(outside, { 'private.json': '{}' });
      await withFolder(async (folder) => {
        await put(folder, { 'real/a.json': '{}' });
        await symlink(join(folder, 'real/a.json'), join(folder, 'link.json'));
        await symlink(join(outside, 'private.json'), join(folder, 'out.json'));
        await symlink(outside, join(folder, 'outer'));
        await symlink(folder, join(folder, 'real/self'));
        await symlink('nowhere', join(folder, 'broken'));
        const { files, notes } = await walk(folder, NO_KEEPS);
        expect(files.map(({ path }) => path)).toEqual(['link.json', 'real/a.json']);
        expect(notes.map(({ file }) => file).sort()).toEqual(['broken', 'out.json', 'outer']);
      });
    });
  });

  test('notes a pipe without opening it', async () => {
    await withFolder(async (folder) => {
      execFileSync('mkfifo', [join(folder, 'metrics.json')]);
      const { files, notes } = await walk(folder, NO_KEEPS);
      expect(files).toEqual([]);
      expect(notes).toEqual([
        { file: 'metrics.json', text: 'is no regular file; it was not opened' },
      ]);
    });
  });

  test.skipIf(getuid?.() === 0)('notes a folder it may not read', async () => {
    await withFolder(async (folder) => {
      await put(folder, { 'closed/a.json': '{}', 'open/b.json': '{}' });
      await chmod(join(folder, 'closed'), 0);
      try {
        const { files, notes } = await walk(folder, NO_KEEPS);
        expect(files.map(({ path }) => path)).toEqual(['open/b.json']);
        expect(notes).toEqual([{ file: 'closed', text: 'is a folder that cannot be read' }]);
      } finally {
        await chmod(join(folder, 'closed'), 0o700);
      }
    });
  });

  test('stops at its limits, says so, and has looked at what is near the top', async () => {
    await withFolder(async (folder) => {
      const many = Object.fromEntries(
        Array.from({ length: 40 }, (_, at) => [`deep/${at}.txt`, '']),
      );
      await put(folder, { 'top.json': '{}', ...many, 'a/b/c/d.json': '{}' });
      const few = await walk(folder, { ...NO_KEEPS, limits: { depth: 9, entries: 10 } });
      expect(few.files.map(({ path }) => path)).toContain('top.json');
      expect(few.files.length).toBeLessThanOrEqual(10);
      expect(few.notes[0]?.text).toContain('has 10 files and folders or more');
      const flat = await walk(folder, { ...NO_KEEPS, limits: { depth: 2, entries: 1000 } });
      expect(flat.files.map(({ path }) => path)).not.toContain('a/b/c/d.json');
      expect(flat.notes).toEqual([
        { file: 'a/b/c', text: 'lies more than 2 folders deep; it was not looked at' },
      ]);
    });
  });

  test('counts the files found so far', async () => {
    await withFolder(async (folder) => {
      await put(folder, { 'a.txt': '', 'b/c.txt': '' });
      const told: number[] = [];
      await walk(folder, { ...NO_KEEPS, onProgress: (files) => told.push(files) });
      expect(told).toEqual([1, 2]);
    });
  });
});

async function put(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
