import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeSource, openShowcase } from './open-showcase.ts';
import type { Showcase } from './open-showcase.ts';

/** Stands in the author's own case study of the tumour project, and nowhere else. */
const RARE_WORD = 'StandardScaler';
const HEALTH = '/work/domain/health/';

let showcase: Showcase;
let axe: string;

beforeAll(async () => {
  showcase = await openShowcase();
  axe = await axeSource();
});

afterAll(() => showcase?.close());

describe('search', () => {
  test('finds a project by a word of its case study, with the keyboard alone', async () => {
    const { page, trouble, asked } = await visit('/resume/');
    await page.keyboard.press('/');
    await page.keyboard.type(RARE_WORD);
    await page.getByRole('status').getByText('1 result').waitFor();
    const result = page.locator('dialog li');
    expect(await result.locator('a').getAttribute('href')).toMatch(/^\/projects\/tumour-triage\//);
    expect(await result.locator('.kick').innerText()).toMatch(/^Project/);
    expect(await result.locator('mark').allInnerTexts()).toContainEqual(
      expect.stringContaining(RARE_WORD),
    );
    expect(await page.evaluate(axe).then(() => page.evaluate(violations))).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/projects\/tumour-triage\//);
    expect(trouble).toEqual([]);
    expect(asked.some((url) => url.endsWith('/pagefind/pagefind.js'))).toBe(true);
  });

  test('finds a skill, walks up and down, and opens the first result from the field', async () => {
    const { page } = await visit('/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('calibration');
    await page.locator('dialog li').nth(1).waitFor();
    const kinds = await page.locator('dialog li .kick').allInnerTexts();
    expect(new Set(kinds.map((kind) => kind.split(' · ')[0]))).toEqual(
      new Set(['Project', 'Skills']),
    );
    const links = await page.locator('dialog li a').all();
    const [first, second] = await Promise.all(links.map((link) => link.getAttribute('href')));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(second);
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toBe('find-q');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${showcase.origin}${first}`);
  });

  test('says so when nothing is found, and Escape gives the focus back', async () => {
    const { page } = await visit('/skills/');
    const button = page.getByRole('button', { name: 'Search' });
    await button.click();
    await page.keyboard.type('qqzzxx');
    await page.getByText('No results for “qqzzxx”').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog').isVisible()).toBe(false);
    expect(await focused(page)).toBe('Search');
  });

  test('leaves the / key alone when the reader switched it off', async () => {
    const { page } = await visit('/');
    await page.keyboard.press('/');
    await page.getByLabel('The / key opens this search').uncheck();
    await page.reload();
    await page.keyboard.press('/');
    expect(await page.locator('dialog').isVisible()).toBe(false);
    await page.keyboard.press('Control+k');
    expect(await page.locator('dialog').isVisible()).toBe(true);
  });

  test.each(['/', '/resume/', '/projects/recidivism-scores/'])(
    'loads nothing before it is opened, and the script of %s until then stays under 2 KB',
    async (path) => {
      const { asked } = await visit(path);
      const scripts = asked.filter((url) => url.endsWith('.js'));
      const bytes = await Promise.all(
        scripts.map((url) => readFile(join(showcase.folder, new URL(url).pathname))),
      );
      const total = bytes.reduce((sum, script) => sum + gzipSync(script).length, 0);
      expect(total).toBeGreaterThan(0);
      expect(total).toBeLessThanOrEqual(2048);
      expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);
    },
  );

  test('has no button without script', async () => {
    const { page } = await visit('/', { javaScriptEnabled: false });
    expect(await page.locator('[data-search]').isVisible()).toBe(false);
  });
});

describe('filters', () => {
  test('lead to a page of the same projects without script', async () => {
    const { page } = await visit('/', { javaScriptEnabled: false });
    const link = page.locator('.filters').getByRole('link', { name: 'Health' });
    await link.click();
    expect(new URL(page.url()).pathname).toBe(HEALTH);
    expect(await page.locator('h1').innerText()).toBe('Projects about health');
    expect(await cards(page)).toHaveLength(2);
    expect(await page.locator('.filters [aria-current]').innerText()).toBe('Health');
  });

  test('hide cards in place with script; Back, reload and the address do what they say', async () => {
    const { page, asked, trouble } = await visit('/');
    const [all, before] = [await cards(page), asked.length];
    await page.locator('.filters').getByRole('link', { name: 'Health' }).click();
    await page.getByRole('status').getByText('2 of 8 projects: Health').waitFor();
    expect(asked.slice(before).filter((url) => /(?:\/|\.html)$/.test(url))).toEqual([]);
    const kept = await cards(page);
    expect(kept).toEqual(await otherTabs(HEALTH));
    expect(new URL(page.url()).pathname).toBe(HEALTH);
    await page.goBack();
    expect(await cards(page)).toEqual(all);
    await page.goForward();
    expect(await cards(page)).toEqual(kept);
    await page.reload();
    expect(await page.locator('h1').innerText()).toBe('Projects about health');
    await page.goBack();
    await expect.poll(() => cards(page)).toEqual(all);
    expect(trouble).toEqual([]);
  });

  test('say which one is on, and let all projects back', async () => {
    const { page } = await visit('/for/ml-engineer/');
    const all = await cards(page);
    await page.locator('.filters summary').click();
    await page.locator('.filters').getByRole('link', { name: 'Leakage checks' }).click();
    await expect.poll(() => current(page)).toEqual(['Leakage checks']);
    expect((await cards(page)).length).toBeLessThan(all.length);
    await page.locator('.filters').getByRole('link', { name: 'All projects' }).click();
    await expect.poll(() => cards(page)).toEqual(all);
    expect(await current(page)).toEqual(['All projects']);
    expect(new URL(page.url()).pathname).toBe('/for/ml-engineer/');
  });
});

interface Visit {
  readonly page: Page;
  /** Everything a strict policy, a host or a script complained about. */
  readonly trouble: string[];
  /** Addresses asked for, in order. */
  readonly asked: string[];
}

async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await showcase.browser.newContext({ bypassCSP: false, ...options });
  const page = await context.newPage();
  const [trouble, asked]: [string[], string[]] = [[], []];
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('request', (request) => {
    asked.push(request.url());
    if (!request.url().startsWith(showcase.origin)) trouble.push(`asked ${request.url()}`);
  });
  await page.goto(`${showcase.origin}${path}`, { waitUntil: 'networkidle' });
  return { page, trouble, asked };
}

/** Titles of the cards that can be seen. */
async function cards(page: Page): Promise<string[]> {
  const seen = await page.locator('.card:visible h3').allInnerTexts();
  return seen.toSorted();
}

async function otherTabs(path: string): Promise<string[]> {
  const { page } = await visit(path, { javaScriptEnabled: false });
  return cards(page);
}

function current(page: Page): Promise<string[]> {
  return page.locator('.filters [aria-current]').allInnerTexts();
}

/** What the focus is on: its id, its address or its words. */
function focused(page: Page): Promise<string> {
  return page.evaluate<string>(
    "(({ id, textContent }, href) => href ?? (id || textContent))(document.activeElement, document.activeElement.getAttribute('href'))",
  );
}

async function violations(): Promise<string[]> {
  const { axe: engine } = globalThis as typeof globalThis & {
    axe: {
      run(): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>;
    };
  };
  const found = (await engine.run()).violations;
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
}
