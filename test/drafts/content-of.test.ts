import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTree } from '../../integrations/import/tree-fs.ts';
import { contentOf, headOf, tableOf } from '../../src/drafts/content-of.ts';
import type { SourceTree } from '../../src/drafts/importer.ts';

let folder = '';
let tree: SourceTree;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelfolio-content-'));
  await writeFile(join(folder, 'a.json'), '{"loss": NaN, "n": 3}');
  await writeFile(join(folder, 'b.csv'), 'epoch , value\n 1 , 0.5\n');
  await writeFile(join(folder, 'broken.json'), '{"a": ');
  await writeFile(join(folder, 'empty.json'), '');
  await writeFile(join(folder, 'long.json'), `"${'x'.repeat(9000)}"`);
  ({ tree } = await openTree(folder));
});

afterAll(() => rm(folder, { recursive: true }));

describe('contentOf and tableOf', () => {
  test('read each what is theirs, with the NaN of Python and without padding', async () => {
    expect(await contentOf('a.json', tree)).toEqual({ loss: NaN, n: 3 });
    expect(await tableOf('b.csv', tree)).toMatchObject({
      header: ['epoch', 'value'],
      rows: [['1', '0.5']],
    });
    expect(await contentOf('b.csv', tree)).toBeUndefined();
    expect(await tableOf('a.json', tree)).toBeUndefined();
  });

  test('give nothing for broken, empty, absent and too large files', async () => {
    for (const path of ['broken.json', 'empty.json', 'absent.json'])
      expect(await contentOf(path, tree)).toBeUndefined();
    expect(await contentOf('a.json', tree, { limit: 5 })).toBeUndefined();
    expect(await contentOf('a.json', tree, { limit: 21 })).toBeDefined();
  });
});

describe('headOf', () => {
  test('gives the start of a file, and reads it once', async () => {
    expect(await headOf('long.json', tree)).toBe(`"${'x'.repeat(3999)}`);
    expect(headOf('a.json', tree)).toBe(headOf('a.json', tree));
    expect(await headOf('absent.json', tree)).toBe('');
  });
});
