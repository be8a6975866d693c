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

/** Opens the showcase that was built for all tests, or another build of it; a test file does it once. */
export async function openShowcase(folder: string = inject('showcase')): Promise<Showcase> {
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

/** Pages looked at side by side; more than two wait for each other on a small machine. */
const TABS = 2;

/**
 * Visits every page, each once, and gathers what was found there, by page; pages where nothing was
 * found are left out.
 */
export async function onEveryPage(
  { browser, origin, pages }: Showcase,
  options: BrowserContextOptions,
  look: (page: Page, path: string) => Promise<readonly string[]>,
): Promise<Record<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>();
  const waiting = pages.values();
  await inContext(browser, { reducedMotion: 'reduce', ...options }, (context) =>
    Promise.all(
      Array.from({ length: TABS }, async () => {
        const page = await context.newPage();
        for (const path of waiting) {
          await page.goto(`${origin}${path}`, { waitUntil: 'load' });
          found.set(path, await look(page, path));
        }
      }),
    ),
  );
  const remarks = pages.map((path) => [path, found.get(path) ?? []] as const);
  return Object.fromEntries(remarks.filter(([, said]) => said.length > 0));
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
