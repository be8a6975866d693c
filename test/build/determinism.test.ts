import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { buildShowcase } from '../browser/showcase.ts';
import { copySite, filesOf } from './site.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

test('two builds of the showcase are the same to the byte', async () => {
  const [first, second] = [inject('showcase'), await buildShowcase()];
  folders.push(second);
  expect(filesOf(first)).toEqual(filesOf(second));
  expect(filesOf(first).length).toBeGreaterThan(40);
  expect(differences(first, second)).toEqual([]);
});

test('so are builds in other folders and without a cache', async () => {
  const [first, second] = [copySite('matrix'), copySite('matrix')];
  folders.push(first.root, second.root);
  const [a, b] = [await first.build(), await second.build()];
  expect(filesOf(a)).toEqual(filesOf(b));
  expect(filesOf(a).length).toBeGreaterThan(30);
  expect(differences(a, b)).toEqual([]);
});

function differences(a: string, b: string): string[] {
  return filesOf(a).filter(
    (file) => !readFileSync(join(a, file)).equals(readFileSync(join(b, file))),
  );
}
