import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { suggest } from '../../../integrations/import/suggest.ts';
import { openTree } from '../../../integrations/import/tree-fs.ts';
import { kaggle } from '../../../integrations/kaggle/importer.ts';
import { withFolder } from '../cli/temporary-folder.ts';

describe('the Kaggle importer', () => {
  test('reads a data set and a notebook whose truth values are texts', async () => {
    const { draft, notes } = await read(fixture('both'));
    expect(draft.fields.map(({ path, value }) => [path.join('.'), value])).toEqual([
      [
        'data',
        {
          name: 'Lake readings 2013 to 2024',
          role: '?',
          url: 'https://www.kaggle.com/datasets/alexexample/lake-readings',
          license: 'CC-BY-SA-4.0',
        },
      ],
      ['title', 'Lake baseline'],
      ['links.kaggle', 'https://www.kaggle.com/code/alexexample/lake-baseline'],
      ['data', source('lake-readings', 'datasets/alexexample/lake-readings')],
      ['data', source('rain', 'datasets/other/rain')],
      ['data', source('lake-2026', 'competitions/lake-2026')],
    ]);
    expect(notes.map(({ text }) => text)).toEqual([
      'ran with a GPU; the file does not say which, so `compute` stays open',
    ]);
  });

  test('takes nothing that is still to be filled in, and links no private notebook', async () => {
    const { draft, notes } = await read(fixture('unfilled'));
    expect(draft.fields.map(({ path, value }) => [path.join('.'), value])).toEqual([
      ['title', 'Rain'],
    ]);
    expect(notes.map(({ text }) => text)).toEqual([
      'its id is not filled in, so the data set has no address',
      'its title is not filled in; nothing was taken',
      'names the licence "other", which is no single known one',
      'does not say that the notebook is public, so there is no link to it',
      'names the code file INSERT_CODE_FILE_PATH_HERE, which is not here',
    ]);
  });

  test('offers every file: what a manifest has no room for is said when it is written', async () => {
    await withFolder(async (folder) => {
      for (let each = 1; each <= 12; each += 1) {
        await mkdir(join(folder, `data-${each}`));
        await writeFile(
          join(folder, `data-${each}`, 'dataset-metadata.json'),
          `{"title": "Data set ${each}", "id": "a/data-${each}", "licenses": [{"name": "CC0-1.0"}]}`,
        );
      }
      expect(await kaggle.detect((await openTree(folder)).tree)).toHaveLength(12);
    });
  });

  test.each([
    ['kernel-metadata.json', '{"id": "a/b"}'],
    ['dataset-metadata.json', '{"title": "x", "licenses": "MIT"}'],
    ['dataset-metadata.json', '[1'],
  ])('leaves %s with %s alone', async (name, text) => {
    await withFolder(async (folder) => {
      await writeFile(join(folder, name), text);
      expect(await kaggle.detect((await openTree(folder)).tree)).toEqual([]);
    });
  });
});

function source(name: string, path: string) {
  return { name, role: '?', url: `https://www.kaggle.com/${path}` };
}

function fixture(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/import/kaggle/${name}`, import.meta.url));
}

async function read(folder: string) {
  const { tree } = await openTree(folder);
  return suggest(tree, { importers: [kaggle] });
}
