import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShowcase } from './open-showcase.ts';
import type { Showcase } from './open-showcase.ts';

const PAGE = '/projects/recidivism-scores/';

let showcase: Showcase;

beforeAll(async () => {
  showcase = await openShowcase();
});

afterAll(() => showcase?.close());

test('the arrow keys move the cut-off, and one table follows', async () => {
  const { page, errors } = await open();
  const range = page.getByRole('slider', { name: 'Cut-off' });
  expect(await page.locator('.thresholds table caption:visible').count()).toBe(1);
  expect(await captionOf(page)).toMatch(/^Cut-off 5, in use: false-positive rate gap 0\.214/);

  await range.focus();
  await page.keyboard.press('ArrowRight');
  expect(await captionOf(page)).toMatch(/^Cut-off 6: false-positive rate gap 0\.196/);
  expect(await range.getAttribute('aria-valuetext')).toBe(
    'Cut-off 6, false-positive rate gap 0.196',
  );
  expect(await page.locator('.cut-off output').innerText()).toBe('6');
  const row = page.locator('.cut-off tbody tr').first();
  expect(await row.locator('td').first().innerText()).toMatch(/^0\.343\s+95% CI .*; 616 of 1,795$/);

  await page.keyboard.press('End');
  expect(await captionOf(page)).toMatch(/^Cut-off 10: /);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('without script four tables stand there, the cut-off in use first', async () => {
  const { page } = await open({ javaScriptEnabled: false });
  const captions = await page.locator('.thresholds caption:visible').allInnerTexts();
  expect(captions.map((caption) => caption.split(':')[0])).toEqual([
    'Cut-off 5, in use',
    'Cut-off 3',
    'Cut-off 6',
    'Cut-off 9',
  ]);
  expect(await page.getByRole('slider').count()).toBe(0);
  await page.context().close();
});

test('paper leaves the view out, whatever was chosen', async () => {
  const { page } = await open();
  await page.getByRole('slider', { name: 'Cut-off' }).press('Home');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.thresholds').isVisible()).toBe(false);
  expect(await page.locator('#groups').isVisible()).toBe(true);
  await page.context().close();
});

test('only pages with such a view load its script', async () => {
  const { page } = await open({}, '/projects/digits/');
  expect(await page.locator('script[src*="cut-off"]').count()).toBe(0);
  await page.context().close();
});

/** Opens a page of the showcase and gathers what the browser complains about. */
async function open(options: BrowserContextOptions = {}, path = PAGE) {
  const context = await showcase.browser.newContext({
    viewport: { width: 390, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${showcase.origin}${path}`, { waitUntil: 'load' });
  return { page, errors };
}

function captionOf(page: Page): Promise<string> {
  return page.locator('.cut-off caption').innerText();
}
