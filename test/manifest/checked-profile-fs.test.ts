import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkedProfile } from '../../src/manifest/checked-profile-fs.ts';
import { loadPortfolio } from '../../src/manifest/load-fs.ts';
import { parseManifest } from '../../src/manifest/parse.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'modelfolio-profile-'));
  writeFileSync(join(folder, 'papers.bib'), '@misc{a, title={One}}\n@misc{b}\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const HEAD = 'schemaVersion: "1"\nname: A\nheadline: B\npublications: { from: papers.bib }\n';

test('a profile holds the publications of its files', async () => {
  const { tree } = parseManifest(HEAD, 'portfolio.yaml');
  const checked = await checkedProfile(folder, tree ?? expect.fail('no tree'));
  expect(checked.profile?.publications).toEqual([{ title: 'One' }]);
  expect(checked.findings.map(({ place }) => `${place.file}:${place.line}`)).toEqual([
    'papers.bib:2',
  ]);
});

test('a broken profile is told of its files too, in one pass', async () => {
  const { tree } = parseManifest(`${HEAD}nmae: x\n`, 'portfolio.yaml');
  const checked = await checkedProfile(folder, tree ?? expect.fail('no tree'));
  expect(checked).not.toHaveProperty('profile');
  expect(checked.findings.map(({ rule }) => rule)).toContain('manifest/unknown-key');
  expect(checked.findings.map(({ place }) => place.file)).toContain('papers.bib');
});

test('a portfolio depends on the file and can quote it', async () => {
  writeFileSync(join(folder, 'portfolio.yaml'), HEAD);
  const { files, sources } = await loadPortfolio(folder);
  expect(files).toContain(join(folder, 'papers.bib'));
  expect(sources.get('papers.bib')).toContain('One');
});
