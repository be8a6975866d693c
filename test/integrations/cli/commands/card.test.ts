import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { fixture, runCli } from '../run-cli.ts';
import { withFolder } from '../temporary-folder.ts';

test('a project and the site get a card of 1200 by 630 each', async () => {
  await withFolder(async (cwd) => {
    for (const id of ['letters', 'site']) {
      const { code, out, err } = await runCli(['card', id, fixture('clean')], { cwd });
      const png = await readFile(join(cwd, `${id}.png`));
      expect([code, err]).toEqual([0, '']);
      expect(out).toBe(`${id}.png  ${Math.ceil(png.length / 1000)} KB\n`);
      expect(await sharp(png).metadata()).toMatchObject({
        format: 'png',
        width: 1200,
        height: 630,
        hasAlpha: false,
      });
    }
  });
});

test('the card is written where it is asked for', async () => {
  await withFolder(async (cwd) => {
    const { out } = await runCli(['card', 'letters', fixture('clean'), '--out', 'cards/a.png'], {
      cwd,
    });
    expect(out).toMatch(/^cards\/a\.png {2}\d+ KB\n$/);
    expect(await readdir(join(cwd, 'cards'))).toEqual(['a.png']);
  });
});

test('letters the fonts lack are named, with the title’s place', async () => {
  await withFolder(async (cwd) => {
    await cp(fixture('draft'), cwd, { recursive: true });
    const text = await readFile(join(cwd, 'projects/first-steps/project.yaml'), 'utf8');
    await writeFile(
      join(cwd, 'projects/first-steps/project.yaml'),
      text.replace('First steps', 'First 漢 steps'),
    );
    const { code, err } = await runCli(['card', 'first-steps', '.'], { cwd });
    expect(err).toContain('projects/first-steps/project.yaml:3:8 warning card/missing-glyph');
    expect(err).toContain('U+6F22');
    expect(code).toBe(0);
  });
});

test('an unknown project ends with 2, the id that was meant, and no file', async () => {
  await withFolder(async (cwd) => {
    const { code, err } = await runCli(['card', 'leters', fixture('clean')], { cwd });
    expect([code, err]).toEqual([2, 'error: There is no project leters. Did you mean letters?\n']);
    expect(await readdir(cwd)).toEqual([]);
  });
});
