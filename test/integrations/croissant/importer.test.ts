import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { croissant } from '../../../integrations/croissant/importer.ts';
import { suggest } from '../../../integrations/import/suggest.ts';
import { openTree } from '../../../integrations/import/tree-fs.ts';
import { withFolder } from '../cli/temporary-folder.ts';

const SAMPLES = fileURLToPath(
  new URL('../../../../shared/samples/mlcommons__croissant__Apache-2.0', import.meta.url),
);

const LAKE = 'croissant.json';

describe('the Croissant importer', () => {
  test('offers every file: what a manifest has no room for is said when it is written', async () => {
    await withFolder(async (folder) => {
      for (let each = 1; each <= 12; each += 1)
        await cp(join(fixture('lake'), LAKE), join(folder, `lake-${each}.json`));
      const { tree } = await openTree(folder);
      expect(await croissant.detect(tree)).toHaveLength(12);
    });
  });

  test('fills a data set, and leaves its role to the author', async () => {
    const { draft, notes } = await read(fixture('lake'));
    expect(draft.fields.map(({ value }) => value)).toEqual([
      {
        name: 'Lake readings',
        role: '?',
        version: '2.1',
        url: 'https://data.example.org/lake',
        license: 'CC-BY-SA-4.0',
        provenance: 'A float was read every hour.',
        size: { bytes: 1234 },
        hash: { algo: 'sha256', value: 'ab'.repeat(32) },
        citation: 'Example (2026). Lake readings.',
      },
    ]);
    expect(notes.map(({ text }) => text)).toEqual([
      'says something about personal data; write it under `personalData`',
    ]);
  });

  test('counts a file inside another one once, and takes no address for a hash', async () => {
    const { draft, notes, found } = await read(fixture('several-files'));
    expect(draft.fields.map(({ value }) => value)).toEqual([
      { name: 'Two files', role: '?', version: '3', license: '?', size: { bytes: 123 } },
    ]);
    expect(notes.map(({ text }) => text)).toEqual([
      'not taken, longer than 600 characters or with HTML: rai:dataBiases',
      'names several licences; a manifest takes one',
      'has something else than a hash under sha256; it was left out',
    ]);
    expect(found[0]?.taken.map(({ id }) => id)).toEqual(['metadata.json']);
  });

  test.skipIf(!existsSync(SAMPLES))('reads real metadata', async () => {
    const { draft } = await read(SAMPLES);
    // mlcommons/croissant, datasets/1.0.
    expect(draft.fields.map(({ value }) => value)).toEqual([
      expect.objectContaining({
        name: 'credit-g',
        hash: { algo: 'md5', value: '9a475053fed0c26ee95cd4525e50074c' },
      }),
      expect.objectContaining({ name: 'DICES-350_dataset', license: 'CC-BY-SA-4.0' }),
      {
        name: 'mnist',
        role: '?',
        version: '1.0.0',
        url: 'https://huggingface.co/datasets/ylecun/mnist',
        license: 'MIT',
        citation: expect.stringMatching(/^@article\{lecun2010mnist/),
      },
      expect.objectContaining({
        name: 'minimal_example_with_recommended_fields',
        license: 'CC-BY-4.0',
        hash: {
          algo: 'sha256',
          value: '48a7c257f3c90b2a3e529ddd2cca8f4f1bd8e49ed244ef53927649504ac55354',
        },
      }),
      // Three files of 117743 bytes each, as written there.
      expect.objectContaining({ name: 'Titanic', license: 'AFL-3.0', size: { bytes: 353229 } }),
    ]);
  });
});

function fixture(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/import/croissant/${name}`, import.meta.url));
}

async function read(folder: string) {
  const { tree } = await openTree(folder);
  return suggest(tree, { importers: [croissant] });
}
