import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildGermanShowcase } from '../build/german.ts';
import type { GermanShowcase } from '../build/german.ts';
import { findBrowser } from './find-browser.ts';
import { OPEN_EVERYTHING, axeSource, inContext } from './open-showcase.ts';
import { serve } from './serve.ts';

let german: GermanShowcase;
let served: Awaited<ReturnType<typeof serve>>;
let browser: Browser;

beforeAll(async () => {
  german = await buildGermanShowcase();
  served = await serve(german.folder);
  const { executablePath, args } = await findBrowser();
  browser = await chromium.launch({ executablePath, args: [...args] });
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
  german?.remove();
});

test.each(
  ['/', '/projects/recidivism-scores/'].flatMap((path) =>
    [390, 1280].map((width) => ({ path, width })),
  ),
)('axe finds nothing on $path in German at $width pixels', async ({ path, width }) => {
  const broken = await inContext(
    browser,
    { reducedMotion: 'reduce', viewport: { width, height: 900 } },
    async (context) => {
      const page = await context.newPage();
      await page.goto(served.origin + path, { waitUntil: 'load' });
      await page.evaluate(OPEN_EVERYTHING);
      await page.evaluate(await axeSource());
      return page.evaluate<string[]>(
        'axe.run().then(({ violations }) => violations.map(({ id }) => id))',
      );
    },
  );
  expect(broken).toEqual([]);
});

test('buttons that script offers speak German', async () => {
  await inContext(browser, { colorScheme: 'light' }, async (context) => {
    const page = await context.newPage();
    await page.goto(`${served.origin}/projects/tumour-triage/`, { waitUntil: 'load' });
    const theme = page.locator('[data-theme-toggle]');
    expect(await theme.textContent()).toBe('Dunkel');
    await theme.click();
    expect([await theme.textContent(), await theme.getAttribute('aria-label')]).toEqual([
      'Hell',
      'Darstellung: Hell',
    ]);
  });
});
