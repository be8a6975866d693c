import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inContext, onEveryPage, openShowcase } from './open-showcase.ts';
import type { Showcase } from './open-showcase.ts';

const HEIGHT = 900;
const WIDTHS = [320, 390, 820, 1280, 1600];

let showcase: Showcase;

beforeAll(async () => {
  showcase = await openShowcase();
});

afterAll(() => showcase?.close());

test('the showcase has the pages a portfolio promises', () => {
  expect(showcase.pages).toEqual(
    expect.arrayContaining([
      '/',
      '/404.html',
      '/skills/',
      '/resume/',
      '/for/data-scientist/',
      '/resume/ml-engineer/',
    ]),
  );
  expect(showcase.pages.filter((page) => page.startsWith('/projects/')).length).toBeGreaterThan(2);
});

test(`no page scrolls sideways at ${WIDTHS.join(', ')} px`, async () => {
  const wide = await onEveryPage(showcase, {}, async (page) => {
    const remarks: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT });
      const excess = await page.evaluate<number>(EXCESS);
      if (excess > 0) remarks.push(`${excess} px too wide at ${width} px`);
    }
    return remarks;
  });
  expect(wide).toEqual({});
});

test('every page reads the same without JavaScript', async () => {
  const text = async (page: Page) => {
    await page.evaluate(DROP_CUT_OFFS);
    return [await page.locator('main').innerText()];
  };
  const [withScript, without] = [
    await onEveryPage(showcase, {}, text),
    await onEveryPage(showcase, { javaScriptEnabled: false }, text),
  ];
  expect(Object.keys(without)).toEqual(showcase.pages);
  expect(Object.values(without).every(([words = '']) => words.length > 40)).toBe(true);
  expect(withoutButtons(withScript)).toEqual(withoutButtons(without));
});

test('without JavaScript a reader walks from the home page to proof, résumé and back', async () => {
  await inContext(showcase.browser, { javaScriptEnabled: false }, async (context) => {
    const page = await context.newPage();
    await page.goto(`${showcase.origin}/`);
    const [title = ''] = await page.locator('.card h3').allInnerTexts();
    await page.locator('.card h3 a').first().click();
    expect(await page.locator('h1').innerText()).toBe(title);
    await page.locator('details:visible > summary').first().click();
    expect(await page.locator('details[open]').count()).toBeGreaterThan(0);
    expect(await page.locator('button:visible').allInnerTexts(), 'nothing that needs it').toEqual(
      [],
    );
    for (const name of ['Skills', 'Résumé']) {
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name }).click();
      expect(await page.locator('h1').count()).toBe(1);
    }
    await page.locator('.brand').click();
    expect(new URL(page.url()).pathname).toBe('/');
  });
});

test('a chosen theme stays from page to page', async () => {
  await inContext(showcase.browser, { colorScheme: 'light' }, async (context) => {
    const page = await context.newPage();
    await page.goto(`${showcase.origin}/`);
    await page.getByRole('button', { name: 'Dark theme' }).click();
    await page.goto(`${showcase.origin}/skills/`);
    expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
  });
});

function withoutButtons(texts: Record<string, readonly string[]>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(texts).map(([page, words]) => [
      page,
      words.map((text) => text.replace(/\s*\bCopy\b\s*/g, ' ').replace(/\s+/g, ' ')),
    ]),
  );
}

// A script makes one table of several there; cut-off.test.ts reads both.
const DROP_CUT_OFFS =
  "document.querySelectorAll('.cut-off, .cut-offs').forEach((part) => part.remove())";
const EXCESS = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
