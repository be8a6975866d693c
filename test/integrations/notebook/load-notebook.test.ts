import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadNotebook } from '../../../integrations/notebook/load-notebook.ts';
import { MAX_NOTEBOOK_BYTES } from '../../../integrations/notebook/read-notebook.ts';
import { temporaryFolder, writeIn } from '../astro/temporary-folder.ts';
import { codeCell, notebookText } from './builders.ts';

const folder = 'projects/a';
function portfolio(): string {
  const root = temporaryFolder();
  writeIn(root, `${folder}/n/train.ipynb`, notebookText([codeCell('x')]));
  writeIn(root, `${folder}/n/large.ipynb`, '');
  truncateSync(join(root, folder, 'n/large.ipynb'), MAX_NOTEBOOK_BYTES + 1);
  writeIn(root, 'outside.ipynb', notebookText([]));
  symlinkSync(join(root, 'outside.ipynb'), join(root, folder, 'n/link.ipynb'));
  return root;
}

test('a notebook of the project is read', async () => {
  expect(await loadNotebook(portfolio(), { folder, file: './n/train.ipynb' })).toHaveProperty(
    'notebook',
  );
});

test.each([
  ['../../outside.ipynb', 'not a notebook inside'],
  ['n/../../../outside.ipynb', 'not a notebook inside'],
  ['/etc/passwd.ipynb', 'not a notebook inside'],
  ['n/link.ipynb', 'not a notebook inside'],
  ['n/train.json', 'not a notebook inside'],
  ['n/gone.ipynb', 'There is no file n/gone.ipynb'],
  ['n', 'not a notebook inside'],
  ['n/large.ipynb', 'larger than 20 MB'],
])('%s is refused', async (file, message) => {
  expect(await loadNotebook(portfolio(), { folder, file })).toMatchObject({
    message: expect.stringContaining(message),
  });
});
