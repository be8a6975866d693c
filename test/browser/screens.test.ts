import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inContext, openShowcase } from './open-showcase.ts';
import type { Showcase } from './open-showcase.ts';

/** Pictures for people to look at; nothing compares them. */
const FOLDER = fileURLToPath(new URL('../output/screens', import.meta.url));
const PAGES = {
  home: '/',
  lens: '/for/ml-engineer/',
  'project-groups': '/projects/recidivism-scores/',
  'project-tumours': '/projects/tumour-triage/',
  resume: '/resume/',
  skills: '/skills/',
};
const WIDTHS = [390, 1280];

let showcase: Showcase;

beforeAll(async () => {
  showcase = await openShowcase();
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
});

afterAll(() => showcase?.close());

test('six pages are taken in both themes, narrow and wide', async () => {
  await inContext(showcase.browser, { reducedMotion: 'reduce' }, async (context) => {
    const page = await context.newPage();
    for (const [name, path] of Object.entries(PAGES)) {
      await page.goto(`${showcase.origin}${path}`, { waitUntil: 'load' });
      for (const width of WIDTHS)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ colorScheme });
          const file = join(FOLDER, `${name}-${width}-${colorScheme}.png`);
          await page.screenshot({ path: file, fullPage: true });
        }
    }
  });
  const files = await readdir(FOLDER);
  expect(files).toHaveLength(24);
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(FOLDER, file))).size));
  expect(Math.min(...sizes), 'no picture is blank').toBeGreaterThan(20_000);
});
