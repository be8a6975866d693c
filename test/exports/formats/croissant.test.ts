import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { croissant as importer } from '../../../integrations/croissant/importer.ts';
import { openTree } from '../../../integrations/import/tree-fs.ts';
import { croissant } from '../../../src/exports/formats/croissant.ts';
import { publishedProject } from '../../builders/portfolio.ts';
import { buildProject } from '../../builders/project.ts';
import { withFolder } from '../../integrations/cli/temporary-folder.ts';
import { inputOf } from '../export-input.ts';

const DATA = {
  name: 'Wisconsin Diagnostic Breast Cancer',
  role: ['test'],
  version: '1.2',
  url: 'https://archive.ics.uci.edu/dataset/17',
  access: 'public',
  license: 'CC-BY-4.0',
  provenance: 'University of *Wisconsin*.',
  unit: 'sample',
  size: { rows: 1569 },
  cleaning: 'None.',
  knownBiases: 'One hospital.',
  citation: 'Wolberg and others (1993)',
  hash: { algo: 'md5', value: 'd41d8cd98f00b204e9800998ecf8427e' },
};

test('what is known comes back from an import', async () => {
  const [file] = croissant(inputOf(publishedProject('tumours', { data: [DATA] })));
  await withFolder(async (folder) => {
    await writeFile(join(folder, file?.name ?? ''), file?.text ?? '');
    const { tree } = await openTree(folder);
    const [candidate] = await importer.detect(tree);
    const { name, version, url, license, cleaning, knownBiases, citation } = DATA;
    expect(candidate && (await importer.read(candidate, tree)).draft.fields[0]?.value).toEqual({
      ...{ name, version, url, license, cleaning, knownBiases, citation },
      provenance: 'University of Wisconsin.',
      role: '?',
    });
  });
});

test('names the standard, counts the rows and keeps the hash', () => {
  const [file] = croissant(inputOf(publishedProject('tumours', { data: [DATA] })));
  expect(file?.name).toBe('tumours.croissant.json');
  expect(JSON.parse(file?.text ?? '')).toMatchObject({
    '@type': 'sc:Dataset',
    conformsTo: ['http://mlcommons.org/croissant/1.0', 'http://mlcommons.org/croissant/RAI/1.0'],
    description: 'University of Wisconsin. 1,569 rows, one for each sample.',
    identifier: 'md5:d41d8cd98f00b204e9800998ecf8427e',
    isAccessibleForFree: true,
  });
});

test('several data sets are several files with names of their own', () => {
  const data = [DATA, { ...DATA, name: 'wisconsin diagnostic breast cancer!' }];
  const files = croissant(inputOf(publishedProject('tumours', { data })));
  expect(files.map(({ name }) => name)).toEqual([
    'tumours-wisconsin-diagnostic-breast-cancer.croissant.json',
    'tumours-wisconsin-diagnostic-breast-cancer-2.croissant.json',
  ]);
});

test('a data set of which nothing is known says so', () => {
  const [file] = croissant(inputOf(buildProject('other', { data: [{}] })));
  expect(JSON.parse(file?.text ?? '')).toMatchObject({
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    description: 'Not stated.',
  });
});
