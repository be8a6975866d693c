import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { citation } from '../../../integrations/citation/importer.ts';
import { suggest } from '../../../integrations/import/suggest.ts';
import { openTree } from '../../../integrations/import/tree-fs.ts';

const SAMPLES = fileURLToPath(
  new URL('../../../../shared/samples/citation-file-format__CC-BY-4.0', import.meta.url),
);

describe('the citation importer', () => {
  test('fills title, address, DOI, licence and the number of authors', async () => {
    const { draft, notes } = await read(fixture('software'));
    expect(written(draft)).toEqual([
      ['title', 'Lake levels', 3],
      ['tagline', 'Forecasts the level of a small lake a week ahead.', 4],
      ['role.teamSize', 2, 6],
      ['links.repo', 'https://github.com/alex-example/lake-levels', 14],
      ['links.paper', 'https://doi.org/10.1000/lake.7', 17],
      ['license.code', 'Apache-2.0', 13],
      ['citation.doi', '10.5281/zenodo.1234567', 12],
    ]);
    expect(notes).toEqual([]);
    const sure = draft.fields.filter(({ confidence }) => confidence !== 'suggested');
    expect(sure.map(({ path }) => path[0])).not.toContain('role');
  });

  test('leaves out what is of another kind, and the choice of two licences open', async () => {
    const { draft, notes } = await read(fixture('loose'));
    expect(written(draft)).toEqual([
      ['tagline', 'Counts birds in pictures of a field.', 9],
      ['license.code', '?', 4],
    ]);
    expect(notes.map(({ text }) => text)).toEqual([
      'names 2 licences; a manifest takes one',
      'names a DOI that is none: it starts with 10. and has a slash',
    ]);
  });

  test.skipIf(!existsSync(SAMPLES))('reads the citation file of the format itself', async () => {
    const { draft } = await read(SAMPLES);
    // citation-file-format/citation-file-format, CITATION.cff.
    expect(written(draft).map(([path, value]) => [path, value])).toEqual([
      ['title', 'Citation File Format'],
      [
        'tagline',
        'CITATION.cff files are plain text files with human- and machine-readable citation information for software.',
      ],
      ['role.teamSize', 9],
      ['license.code', 'CC-BY-4.0'],
      ['citation.doi', '10.5281/zenodo.5171937'],
    ]);
  });

  test.skipIf(!existsSync(SAMPLES))('reads a real citation file of software', async () => {
    const { draft } = await read(`${SAMPLES}/examples/1.2.0/pass/bjmorgan/bsym`);
    // bjmorgan/bsym, CITATION.cff.
    expect(written(draft).map(([path, value]) => [path, value])).toEqual([
      ['title', 'bsym'],
      ['role.teamSize', 1],
      ['links.repo', 'https://github.com/bjmorgan/bsym'],
      ['license.code', 'MIT'],
      ['citation.doi', '10.5281/zenodo.596912'],
    ]);
  });
});

function fixture(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/import/citation/${name}`, import.meta.url));
}

async function read(folder: string) {
  const { tree } = await openTree(folder);
  return suggest(tree, { importers: [citation] });
}

function written({ fields }: Awaited<ReturnType<typeof read>>['draft']) {
  return fields.map(({ path, value, from }) => [path.join('.'), value, from.line]);
}
