import { expect, test } from 'vitest';
import { notebooksIn } from '../../../integrations/notebook/notebooks-in.ts';
import { folderWith } from '../astro/temporary-folder.ts';

test('lists the notebooks of a project, sorted, without hidden copies', async () => {
  const root = folderWith(
    'projects/a/z.ipynb',
    'projects/a/n/b.ipynb',
    'projects/a/n/.ipynb_checkpoints/b.ipynb',
    'projects/a/x.py',
  );
  expect(await notebooksIn(root, 'projects/a')).toEqual(['n/b.ipynb', 'z.ipynb']);
  expect(await notebooksIn(root, 'projects/none')).toEqual([]);
});
