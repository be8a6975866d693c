import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fixture, runCli } from '../run-cli.ts';
import { withFolder } from '../temporary-folder.ts';

test('a file is written in a folder of its own, where no file of the author is', async () => {
  await withFolder(async (cwd) => {
    const argv = ['export', 'letters', fixture('clean'), '--as', 'model-card'];
    const { code, out, err } = await runCli(argv, { cwd });
    expect([code, out, err]).toEqual([0, 'exports/letters/MODEL_CARD.md\n', '']);
    expect(await readdir(cwd)).toEqual(['exports']);
    const text = await readFile(join(cwd, 'exports/letters/MODEL_CARD.md'), 'utf8');
    expect(text).toContain('# Model Card for Letters in old prints\n');
    const printed = await runCli([...argv, '--stdout'], { cwd });
    expect(printed.out).toBe(text);
  });
});

test('the file is written where it is asked for, drafts too', async () => {
  await withFolder(async (cwd) => {
    const argv = ['export', 'first-steps', fixture('draft'), '--as', 'cff', '--out', 'a/b.cff'];
    expect(await runCli(argv, { cwd })).toMatchObject({ code: 0, out: 'a/b.cff\n' });
    expect(await readdir(join(cwd, 'a'))).toEqual(['b.cff']);
  });
});

test('data sets have a file each, and one has to be chosen for one place', async () => {
  const showcase = fileURLToPath(new URL('../../../../examples/showcase', import.meta.url));
  const argv = ['export', 'tiny-language-models', showcase, '--as', 'croissant', '--stdout'];
  const { code, err } = await runCli(argv);
  expect(code).toBe(2);
  const name = /of (.+?)(?:;|\.\n)/.exec(err)?.[1] ?? '';
  const one = await runCli([...argv, '--data', name]);
  expect(JSON.parse(one.out)).toMatchObject({ name });
  const wrong = await runCli([...argv, '--data', `${name}x`]);
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining(`Did you mean ${name}?`)]);
});

test.each([
  [['--as', 'cff', '--stdout', '--out', 'x'], 'take one'],
  [['--as', 'cff', '--data', 'x'], '--data goes with --as croissant'],
  [['--as', 'word'], 'Allowed choices are'],
  [[], '--as'],
])('wrong use ends with 2 and says why: %s', async (options, message) => {
  const { code, err } = await runCli(['export', 'letters', fixture('clean'), ...options]);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test('a wrong name is answered with the right one', async () => {
  const { code, err } = await runCli(['export', 'leters', fixture('clean'), '--as', 'mct']);
  expect(code).toBe(2);
  expect(err).toContain('Did you mean letters');
});
