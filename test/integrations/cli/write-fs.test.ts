import { mkdir, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UsageError } from '../../../integrations/cli/usage-error.ts';
import { writeWhole } from '../../../integrations/cli/write-fs.ts';
import { withFolder } from './temporary-folder.ts';

test('missing folders are made, and nothing but the file is left', async () => {
  await withFolder(async (cwd) => {
    await writeWhole(join(cwd, 'a/b/c.txt'), 'text', { cwd });
    expect(await readFile(join(cwd, 'a/b/c.txt'), 'utf8')).toBe('text');
    expect(await readdir(join(cwd, 'a/b'))).toEqual(['c.txt']);
  });
});

test('a refused write leaves no temporary file', async () => {
  await withFolder(async (cwd) => {
    await mkdir(join(cwd, 'taken/inside'), { recursive: true });
    await expect(writeWhole(join(cwd, 'taken'), 'text', { cwd })).rejects.toThrow(UsageError);
    expect(await readdir(cwd)).toEqual(['taken']);
  });
});
