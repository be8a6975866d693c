import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { MAX_LINKED_BYTES, linkedFile } from '../../../src/audit/prose/linked-file-fs.ts';

const root = mkdtempSync(join(tmpdir(), 'modelfolio-linked-'));
const folder = 'projects/a';
mkdirSync(join(root, folder, 'evidence'), { recursive: true });
const write = (path: string) => writeFileSync(join(root, folder, path), 'x');
['evidence/m.json', 'page.html', 'large.csv', '../outside.csv'].forEach(write);
truncateSync(join(root, folder, 'large.csv'), MAX_LINKED_BYTES + 1);
symlinkSync(join(root, 'projects/outside.csv'), join(root, folder, 'link.csv'));
symlinkSync(join(root, folder, 'evidence'), join(root, folder, 'inside'));
writeFileSync(join(root, folder, 'project.yaml'), 'x');
symlinkSync(join(root, folder, 'project.yaml'), join(root, folder, 'notes.txt'));
afterAll(() => rmSync(root, { recursive: true }));

test.each([
  ['evidence/m.json', 'published'],
  ['inside/m.json', 'published'],
  ['evidence', 'missing'],
  ['nowhere.csv', 'missing'],
  ['page.html', 'kind'],
  ['notes.txt', 'kind'],
  ['large.csv', 'large'],
  ['link.csv', 'outside'],
])('%s is %s', async (path, found) => {
  expect(await linkedFile(root, { folder, path })).toBe(found);
});
