import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTree } from '../../../integrations/import/tree-fs.ts';
import { codeIn, readAll } from '../../../integrations/repository/read-files.ts';
import { withFolder } from '../cli/temporary-folder.ts';

test('reads texts, UTF-16 of Windows too, in the order of the files, and notes the others', async () => {
  await withFolder(async (folder) => {
    await writeFile(join(folder, 'a.txt'), 'one');
    await writeFile(join(folder, 'b.txt'), Buffer.from('\ufefftwo', 'utf16le'));
    await writeFile(join(folder, 'c.txt'), Buffer.from([0xc3, 0x28]));
    await writeFile(join(folder, 'd.txt'), 'nothing');
    await writeFile(join(folder, 'e.txt'), 'x'.repeat(60));
    const { tree } = await openTree(folder);
    const read = (text: string, file: string) =>
      text === 'nothing' ? undefined : `${file} ${text}`;
    expect(await readAll(tree.files, tree, read, 50)).toEqual({
      found: ['a.txt one', 'b.txt two'],
      notes: ['c.txt', 'e.txt'].map((file) => ({
        file,
        text: 'is too large or no text, and was not read',
      })),
    });
  });
});

test('keeps imports and tests of code, and notes code that is too large', async () => {
  await withFolder(async (folder) => {
    await mkdir(join(folder, 'tests/testthat'), { recursive: true });
    await writeFile(join(folder, 'a.py'), 'import os\nimport torch\n');
    await writeFile(join(folder, 'large.py'), '#'.repeat(300_001));
    await writeFile(join(folder, 'notes.md'), 'import torch');
    await writeFile(join(folder, 'tests/testthat/test-a.R'), 'test_that("a", { })\n');
    const { tree } = await openTree(folder);
    const { found, notes } = await codeIn(tree.files, tree);
    expect(found).toEqual([
      { path: 'a.py', imports: [{ module: 'torch', line: 2 }], tests: 0 },
      { path: 'tests/testthat/test-a.R', imports: [], tests: 1 },
    ]);
    expect(notes).toEqual([
      {
        file: 'large.py',
        text: 'is one of 1 code files that were too large or too many to look into',
      },
    ]);
  });
});
