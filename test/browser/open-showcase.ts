import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { findBrowser } from './find-browser.ts';
import { serve } from './serve.ts';
import { pagesOf } from './showcase.ts';

/** Milliseconds; a busy machine is slow, and that proves nothing. */
const PATIENCE = 120_000;

/** The built showcase in a browser. */
export interface Showcase {
  readonly browser: Browser;
  readonly folder: string;
  readonly origin: string;
  /** Addresses of every page, without the origin, sorted. */
  readonly pages: readonly string[];
  close(): Promise<void>;
}

/** Opens the showcase that was built for all tests; a test file does it once. */
export async function openShowcase(): Promise<Showcase> {
  const folder = inject('showcase');
  const served = await serve(folder);
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  return {
    browser,
    folder,
    origin: served.origin,
    pages: await pagesOf(folder),
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

/**
 * Visits every page, one after another in one tab, and gathers what was found there, by page; pages
 * where nothing was found are left out.
 */
export async function onEveryPage(
  { browser, origin, pages }: Showcase,
  options: BrowserContextOptions,
  look: (page: Page, path: string) => Promise<readonly string[]>,
): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  await inContext(browser, { reducedMotion: 'reduce', ...options }, async (context) => {
    const page = await context.newPage();
    for (const path of pages) {
      await page.goto(`${origin}${path}`, { waitUntil: 'load' });
      const remarks = await look(page, path);
      if (remarks.length > 0) found[path] = remarks;
    }
  });
  return found;
}

/** Lends a fresh profile of the browser: no storage, no cache. */
export async function inContext<T>(
  browser: Browser,
  options: BrowserContextOptions,
  use: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE);
  try {
    return await use(context);
  } finally {
    await context.close();
  }
}

/** Opens everything a reader can open; what is closed is not looked at. */
export const OPEN_EVERYTHING =
  "document.querySelectorAll('details').forEach((details) => { details.open = true; })";

/** Source of axe-core, for a page to run. */
export function axeSource(): Promise<string> {
  return readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
}
