import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { codecarbon } from '../../../integrations/codecarbon/importer.ts';
import { suggest } from '../../../integrations/import/suggest.ts';
import { openTree } from '../../../integrations/import/tree-fs.ts';
import { withFolder } from '../cli/temporary-folder.ts';

describe('codecarbon', () => {
  test('takes the last row of the latest run, without where it ran', async () => {
    const { draft, notes, found } = await read(fixture('runs'));
    expect(compute(draft)).toEqual({
      hardware: 'Intel(R) Xeon(R) CPU @ 2.20GHz',
      hours: 0.5278,
      energyKWh: 0.025,
      co2eqKg: 0.0125,
      source: 'codecarbon',
    });
    expect(found[0]?.taken.map(({ id }) => id)).toEqual(['emissions.csv#b2']);
    expect(notes.map(({ text }) => text)).toEqual([
      'holds 2 runs; the figures are of one of them, not of all together',
    ]);
    expect(JSON.stringify(draft)).not.toMatch(/France|48\.8/);
  });

  test('takes the run that is named, with its cards counted', async () => {
    const { draft } = await read(fixture('runs'), 'emissions.csv#a1');
    expect(compute(draft)).toMatchObject({ hardware: 'Tesla T4', count: 2, hours: 0.5 });
  });

  test('reads files of old versions and leaves out what is no number', async () => {
    const { draft } = await read(fixture('old'));
    expect(compute(draft)).toEqual({
      hardware: '?',
      hours: 0.0001111,
      co2eqKg: 1e-7,
      source: 'codecarbon',
    });
  });

  test.each([
    ['three known columns', 'timestamp,country_name,emissions\n2020,France,4\n'],
    ['no emissions', 'timestamp,country_name,region,duration\n2020,France,x,4\n'],
    ['nothing but a header', 'timestamp,project_name,duration,emissions\n'],
  ])('finds nothing in a table with %s', async (_, text) => {
    await withFolder(async (folder) => {
      writeFileSync(join(folder, 'emissions.csv'), text);
      const { tree } = await openTree(folder);
      expect(await codecarbon.detect(tree)).toEqual([]);
    });
  });
});

function fixture(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/import/codecarbon/${name}`, import.meta.url));
}

async function read(folder: string, run?: string) {
  const { tree } = await openTree(folder);
  return suggest(tree, { importers: [codecarbon], run });
}

function compute({
  fields,
}: Awaited<ReturnType<typeof read>>['draft']): Readonly<Record<string, unknown>> {
  const entries: [string, unknown][] = fields.map(({ path, value }) => [String(path[1]), value]);
  return Object.fromEntries(entries);
}
