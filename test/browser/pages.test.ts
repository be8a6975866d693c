import { readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from './find-browser.ts';
import { serve } from './serve.ts';
import type { Served } from './serve.ts';
import { buildShowcase, pagesOf } from './showcase.ts';

const PHONE = 390;
const DESKTOP = 1280;

let folder: string;
let served: Served;
let browser: Browser;
let pages: string[];
let axe: string;

beforeAll(async () => {
  folder = await buildShowcase();
  pages = await pagesOf(folder);
  served = await serve(folder);
  const { executablePath, args } = await findBrowser();
  browser = await chromium.launch({ executablePath, args: [...args] });
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

test('the showcase has the pages a portfolio promises', () => {
  expect(pages).toEqual(
    expect.arrayContaining([
      '/',
      '/404.html',
      '/skills/',
      '/resume/',
      '/for/data-scientist/',
      '/resume/ml-engineer/',
    ]),
  );
  expect(pages.filter((page) => page.startsWith('/projects/')).length).toBeGreaterThan(2);
});

describe.each([PHONE, DESKTOP])('at %i px', (width) => {
  test.each(['light', 'dark'] as const)(
    'axe finds nothing serious in the %s theme',
    async (colorScheme) => {
      const found = await onEveryPage({ width, colorScheme }, async (page) => {
        await page.evaluate(OPEN_EVERYTHING);
        await page.evaluate(axe);
        return page.evaluate(seriousViolations);
      });
      expect(found).toEqual({});
    },
  );
});

test.each([320, PHONE, 820, DESKTOP])('no page scrolls sideways at %i px', async (width) => {
  const wide = await onEveryPage({ width }, async (page) => {
    const excess = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    return excess > 0 ? [`${excess} px too wide`] : [];
  });
  expect(wide).toEqual({});
});

test('nothing is asked of another origin, and nothing is missing or forbidden by a strict policy', async () => {
  const trouble = await onEveryPage({ width: DESKTOP }, async (page, url) => {
    const seen: string[] = [];
    page.on(
      'request',
      (request) => !request.url().startsWith(served.origin) && seen.push(`asked ${request.url()}`),
    );
    page.on(
      'response',
      (response) => response.status() >= 400 && seen.push(`${response.status()} ${response.url()}`),
    );
    page.on('console', (message) => message.type() === 'error' && seen.push(message.text()));
    await page.goto(url, { waitUntil: 'networkidle' });
    return seen;
  });
  expect(trouble).toEqual({});
});

test('every page reads the same without JavaScript', async () => {
  const text = (page: Page) =>
    page
      .locator('main')
      .innerText()
      .then((words) => [words]);
  const [withScript, without] = [
    await onEveryPage({ width: DESKTOP }, text),
    await onEveryPage({ width: DESKTOP, javaScriptEnabled: false }, text),
  ];
  expect(Object.keys(without)).toEqual(pages);
  expect(Object.values(without).every(([words = '']) => words.length > 40)).toBe(true);
  expect(withoutButtons(withScript)).toEqual(withoutButtons(without));
});

test('a chosen theme stays from page to page', async () => {
  const context = await browser.newContext({ colorScheme: 'light' });
  const page = await context.newPage();
  await page.goto(`${served.origin}/`);
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await page.goto(`${served.origin}/skills/`);
  expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
  await context.close();
});

interface Visit extends Pick<BrowserContextOptions, 'colorScheme' | 'javaScriptEnabled'> {
  readonly width: number;
}

/** Visits every page and gathers what was found, by page; pages where nothing was found are left out. */
async function onEveryPage(
  { width, ...options }: Visit,
  look: (page: Page, url: string) => Promise<string[]>,
): Promise<Record<string, string[]>> {
  const context = await browser.newContext({
    ...options,
    viewport: { width, height: 900 },
    bypassCSP: false,
    reducedMotion: 'reduce',
  });
  const found: Record<string, string[]> = {};
  for (const path of pages) {
    const page = await context.newPage();
    await page.goto(`${served.origin}${path}`, { waitUntil: 'load' });
    const remarks = await look(page, `${served.origin}${path}`);
    if (remarks.length > 0) found[path] = remarks;
    await page.close();
  }
  await context.close();
  return found;
}

function withoutButtons(texts: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(texts).map(([page, words]) => [
      page,
      words.map((text) => text.replace(/\s*\bCopy\b\s*/g, ' ').replace(/\s+/g, ' ')),
    ]),
  );
}

const OPEN_EVERYTHING =
  "document.querySelectorAll('details').forEach((details) => { details.open = true; })";

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

async function seriousViolations(): Promise<string[]> {
  const { axe: engine } = globalThis as typeof globalThis & { axe: { run(): Promise<AxeResults> } };
  const { violations } = await engine.run();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 160) ?? ''}`);
}
