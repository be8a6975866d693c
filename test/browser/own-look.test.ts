import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtOnce } from '../build/built-once.ts';
import { findBrowser } from './find-browser.ts';
import { axeSource } from './open-showcase.ts';
import { serve } from './serve.ts';
import type { Served } from './serve.ts';

let served: Served;
let browser: Browser;
let axe: string;

beforeAll(async () => {
  served = await serve(await builtOnce('own-look'));
  const { executablePath, args } = await findBrowser();
  browser = await chromium.launch({ executablePath, args: [...args] });
  axe = await axeSource();
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

describe.each(['light', 'dark'] as const)('a look of its own, %s', (colorScheme) => {
  test.each([390, 1280])(
    'axe finds nothing on its home at %i px, and a strict policy has nothing to forbid',
    async (width) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      const trouble: string[] = [];
      page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
      page.on(
        'response',
        (response) =>
          response.status() >= 400 && trouble.push(`${response.status()} ${response.url()}`),
      );
      await page.goto(`${served.origin}/portfolio/`, { waitUntil: 'networkidle' });
      await page.evaluate(axe);
      const violations = await page.evaluate<string[]>(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`))',
      );
      expect({ trouble, violations }).toEqual({ trouble: [], violations: [] });
      const paper = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
      expect(paper).toBe(colorScheme === 'light' ? 'rgb(250, 246, 238)' : 'rgb(23, 19, 15)');
      await context.close();
    },
  );
});
