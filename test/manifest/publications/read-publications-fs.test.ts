import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseManifest } from '../../../src/manifest/parse.ts';
import { resolvePublications } from '../../../src/manifest/publications/read-publications-fs.ts';

let folder: string;
let root: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'modelfolio-publications-'));
  root = join(folder, 'portfolio');
  mkdirSync(root);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const MINE = { title: 'Mine' };
function resolve(publications: string, written = [MINE]) {
  const { tree } = parseManifest(`publications: ${publications}\n`, 'portfolio.yaml');
  return resolvePublications(root, { tree: tree ?? expect.fail('no tree'), written });
}
const remark = async (file: string) => (await resolve(`[{ from: ${file} }]`, [])).findings[0];

test('puts the entries of a file where the list names it', async () => {
  writeFileSync(join(root, 'papers.bib'), '@misc{a, title={One}}\n@misc{b, title={Two}}\n');
  const result = await resolve('[{ from: papers.bib }, { title: Mine }]');
  expect(result.publications.map(({ title }) => title)).toEqual(['One', 'Two', 'Mine']);
  expect(result.files).toEqual(['papers.bib']);
  expect(result.texts.map(([file]) => file)).toEqual(['papers.bib']);
});

test('a file named twice is read once and told', async () => {
  writeFileSync(join(root, 'papers.bib'), '@misc{a, title={One}}\n');
  const result = await resolve('[{ from: papers.bib }, { from: papers.bib }]', []);
  expect(result.publications).toHaveLength(1);
  expect(result.findings[0]?.rule).toBe('publications/repeated');
});

test('without a file the list stays as it is', async () => {
  expect(await resolve('[{ title: Mine }]')).toEqual({
    publications: [MINE],
    findings: [],
    texts: [],
    files: [],
  });
});

test('what cannot be read is told where the manifest names it', async () => {
  mkdirSync(join(root, 'folder.bib'));
  writeFileSync(join(root, 'latin.bib'), Buffer.from([0x40, 0xe4]));
  writeFileSync(join(root, 'large.bib'), ' '.repeat(1024 * 1024 + 1));
  for (const [file, words] of [
    ['none.bib', 'no such file'],
    ['folder.bib', 'no such file'],
    ['latin.bib', 'not UTF-8'],
    ['large.bib', 'more than 1 MB'],
  ] as const) {
    const finding = await remark(file);
    expect(finding).toMatchObject({
      rule: 'publications/file',
      severity: 'error',
      place: { file: 'portfolio.yaml', line: 1 },
    });
    expect(finding?.message).toContain(words);
  }
});

test('a link that leads out of the folder is not followed', async () => {
  writeFileSync(join(folder, 'secret.bib'), '@misc{a, title={Secret}}');
  symlinkSync(join(folder, 'secret.bib'), join(root, 'papers.bib'));
  const result = await resolve('[{ from: papers.bib }]', []);
  expect(result.publications).toEqual([]);
  expect(result.findings[0]?.message).toContain('leads out');
});
