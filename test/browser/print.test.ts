import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShowcase } from './open-showcase.ts';
import type { Showcase } from './open-showcase.ts';

let showcase: Showcase;

beforeAll(async () => {
  showcase = await openShowcase();
});

afterAll(() => showcase?.close());

// An audit of three attributes with a table for each needs a third page.
const LONG = 'recidivism-scores';

test('a case study prints on two pages', async () => {
  const entries = await readdir(join(showcase.folder, 'projects'), { withFileTypes: true });
  const ids = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(ids.length).toBeGreaterThan(5);
  for (const id of ids)
    expect([id, await printed(`/projects/${id}/`)]).toEqual([id, id === LONG ? 3 : 2]);
});

test('home and résumé print on two pages, and the skills on one', async () => {
  expect(await printed('/')).toBe(2);
  expect(await printed('/resume/')).toBeLessThanOrEqual(2);
  expect(await printed('/skills/')).toBe(1);
});

test('paper shows no control, no menu and no part of the site around the text', async () => {
  const page = await showcase.browser.newPage();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(`${showcase.origin}/projects/${LONG}/`);
  const left = page.locator('nav:visible, button:visible, input:visible, summary:visible');
  expect(await left.count()).toBe(0);
  const paper = await page.evaluate('getComputedStyle(document.body).backgroundColor');
  expect(paper).toBe('rgb(255, 255, 255)');
  await page.close();
});

/** Pages a browser prints of an address, on the paper the sheet asks for. */
async function printed(path: string): Promise<number> {
  const page = await showcase.browser.newPage();
  await page.goto(`${showcase.origin}${path}`, { waitUntil: 'networkidle' });
  const file = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  return [...file.toString('latin1').matchAll(/\/Type\s*\/Page(?!s)/g)].length;
}
