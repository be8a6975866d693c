import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LENS_IDS } from '../../../../src/manifest/schema/lens-ids.ts';
import { fixture, runCli } from '../run-cli.ts';
import { withFolder } from '../temporary-folder.ts';

test('all lenses and formats are written to exports, one line printed for each', async () => {
  await withFolder(async (cwd) => {
    const { code, out, err } = await runCli(['resume', fixture('clean')], { cwd });
    const expected = LENS_IDS.flatMap((lens) =>
      ['md', 'txt', 'json'].map((extension) => `resume-${lens}.${extension}`),
    );
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(expected.map((name) => `exports/${name}\n`).join(''));
    expect((await readdir(join(cwd, 'exports'))).sort()).toEqual(expected.toSorted());
  });
});

test('one lens in some formats is written where it is asked for', async () => {
  await withFolder(async (cwd) => {
    const { out } = await runCli(
      ['resume', fixture('clean'), '--lens', 'ml-engineer', '--format', 'json,md', '--out', 'a/b'],
      { cwd },
    );
    expect(out).toBe('a/b/resume-ml-engineer.json\na/b/resume-ml-engineer.md\n');
    const json = JSON.parse(await readFile(join(cwd, 'a/b/resume-ml-engineer.json'), 'utf8')) as {
      basics: { name: string };
    };
    expect(json.basics.name).toBe('Sam Sample');
  });
});

test('files of the same name are replaced, other files stay', async () => {
  await withFolder(async (cwd) => {
    await mkdir(join(cwd, 'exports'));
    await writeFile(join(cwd, 'exports/letter.md'), 'mine');
    await writeFile(join(cwd, 'exports/resume-ml-engineer.md'), 'old');
    await runCli(['resume', fixture('clean'), '--lens', 'ml-engineer', '--format', 'md'], { cwd });
    expect(await readFile(join(cwd, 'exports/letter.md'), 'utf8')).toBe('mine');
    expect(await readFile(join(cwd, 'exports/resume-ml-engineer.md'), 'utf8')).toContain(
      'Sam Sample',
    );
    expect((await readdir(join(cwd, 'exports'))).sort()).toEqual([
      'letter.md',
      'resume-ml-engineer.md',
    ]);
  });
});

test('--stdout prints the same bytes that would be written, and writes nothing', async () => {
  await withFolder(async (cwd) => {
    const argv = ['resume', fixture('clean'), '--lens', 'data-scientist', '--format', 'txt'];
    const { code, out } = await runCli([...argv, '--stdout'], { cwd });
    expect(code).toBe(0);
    expect(await readdir(cwd)).toEqual([]);
    await runCli(argv, { cwd });
    expect(await readFile(join(cwd, 'exports/resume-data-scientist.txt'), 'utf8')).toBe(out);
  });
});

test('an output folder that is a file ends with 2', async () => {
  await withFolder(async (cwd) => {
    await writeFile(join(cwd, 'exports'), 'a file');
    const { code, err } = await runCli(['resume', fixture('clean')], { cwd });
    expect(err).toMatch(/^error: Cannot write exports/);
    expect(code).toBe(2);
  });
});

test('a portfolio with errors gets no résumé', async () => {
  await withFolder(async (cwd) => {
    const { code, out } = await runCli(['resume', fixture('percentage')], { cwd });
    expect([code, out]).toEqual([1, '']);
    expect(await readdir(cwd)).toEqual([]);
  });
});
