import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderAt } from '../../../integrations/cli/folder-at.ts';
import { withFolder } from './temporary-folder.ts';

test('a folder is found from where the command runs; anything else is said', async () => {
  await withFolder(async (cwd) => {
    const io = { out: () => {}, err: () => {}, cwd, colour: false, version: '1' };
    await writeFile(join(cwd, 'a.txt'), '');
    expect(await folderAt('.', io)).toBe(cwd);
    await expect(folderAt('b', io)).rejects.toThrow('There is no folder b.');
    await expect(folderAt('a.txt', io)).rejects.toThrow(
      'a.txt is a file; give the folder it is in.',
    );
  });
});
