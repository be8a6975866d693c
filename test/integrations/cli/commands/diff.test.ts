import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ProjectChange } from '../../../../src/reports/changes/changes.ts';
import { commitAll, commitClean } from '../git-folder.ts';
import { fixture, runCli } from '../run-cli.ts';
import { withFolder } from '../temporary-folder.ts';

const CHANGES = [
  ['projects/letters/project.yaml', 'value: 0.90', 'value: 0.95'],
  ['projects/letters/project.yaml', '[[72, 8], [6, 114]]', '[[76, 4], [6, 114]]'],
] as const;

function improve(folder: string): void {
  for (const [file, from, to] of CHANGES) {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(folder, file), text.replace(from, to));
  }
  writeFileSync(join(folder, 'projects/letters/evidence/metrics.json'), '{"recall": 0.95}\n');
}

test('two folders: names the fact, both texts, and the bullets that follow', () =>
  withFolder(async (folder) => {
    commitClean(folder);
    improve(folder);
    const { code, out, err } = await runCli(['diff', fixture('clean'), folder, '--json']);
    expect(err).toBe('');
    expect(code).toBe(0);
    const [change] = JSON.parse(out) as ProjectChange[];
    expect(change?.facts.find(({ id }) => id === 'letters/recall/test')).toMatchObject({
      before: expect.stringMatching(/^0\.90/) as string,
      after: expect.stringMatching(/^0\.95/) as string,
      verdict: 'better',
    });
    expect(change?.bullets[0]?.because).toContain('letters/recall/test');
  }));

test('two revisions, and a revision with the files as they are', () =>
  withFolder(async (folder) => {
    commitClean(folder);
    improve(folder);
    const open = await runCli(['diff', 'HEAD', '--in', folder]);
    expect(open.out).toContain('better letters/recall/test');
    commitAll(folder);
    expect((await runCli(['diff', 'HEAD~1', 'HEAD', '--in', folder])).out).toBe(open.out);
    const same = await runCli(['diff', 'HEAD', '--in', folder, '--fail-on-change']);
    expect(same).toMatchObject({ code: 0, err: '' });
    expect(same.out).toMatch(/^Nothing changed: /);
  }));

test('ends with 1 on a change only when asked to', () =>
  withFolder(async (folder) => {
    commitClean(folder);
    improve(folder);
    const argv = ['diff', fixture('clean'), folder];
    expect((await runCli(argv)).code).toBe(0);
    expect((await runCli([...argv, '--fail-on-change'])).code).toBe(1);
  }));

test('an empty name is no revision, as an unset variable would make it', () =>
  withFolder(async (folder) => {
    commitClean(folder);
    const { code, out, err } = await runCli(['diff', '', '--in', folder]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('<old> is empty');
  }));

test('says which revision has errors', () =>
  withFolder(async (folder) => {
    commitClean(folder);
    writeFileSync(join(folder, 'portfolio.yaml'), 'name: [');
    commitAll(folder);
    const { code, out, err } = await runCli(['diff', 'HEAD', 'HEAD~1', '--in', folder]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('These are errors of HEAD;');
  }));
