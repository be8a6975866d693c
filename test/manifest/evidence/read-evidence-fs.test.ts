import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readEvidence } from '../../../src/manifest/evidence/read-evidence-fs.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'modelfolio-evidence-'));
  mkdirSync(join(root, 'p/runs'), { recursive: true });
  writeFileSync(join(root, 'p/runs/m.json'), '{"a": 1}');
  writeFileSync(join(root, 'outside.json'), '{}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const read = (path: string) => readEvidence(root, { folder: 'p', path });

test('a file is hashed and parsed', async () => {
  const { file, content } = await read('runs/m.json');
  expect(file).toEqual({
    path: 'runs/m.json',
    file: 'p/runs/m.json',
    // echo -n '{"a": 1}' | sha256sum
    sha256: 'f9d86028c6e0d64e225186f96acb69338b2c59764df79162107f5c4bb34d1310',
    bytes: 8,
  });
  expect(content).toMatchObject({ kind: 'tree', value: { a: 1 } });
});

test('links inside the project are followed, links that leave it are not', async () => {
  symlinkSync(join(root, 'p/runs/m.json'), join(root, 'p/in.json'));
  symlinkSync(join(root, 'outside.json'), join(root, 'p/out.json'));
  symlinkSync(root, join(root, 'p/up'));
  expect((await read('in.json')).file?.bytes).toBe(8);
  for (const path of ['out.json', 'up/outside.json', '../outside.json', join(root, 'outside.json')])
    expect(await read(path)).toMatchObject({ content: { rule: 'evidence/outside' } });
});

test('what is no file, or has a name no file can have, is a problem and never thrown', async () => {
  for (const path of ['none.json', 'runs', 'a\0b.json', 'x'.repeat(5000)])
    expect((await read(path)).content).toMatchObject({
      rule: expect.stringMatching(/^evidence\//),
    });
});
