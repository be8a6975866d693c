import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtOnce } from '../build/built-once.ts';
import { OPEN_EVERYTHING, axeSource, onEveryPage, openShowcase } from './open-showcase.ts';
import type { Showcase } from './open-showcase.ts';

/** Every rule is asked at both widths and in both themes, and what looks decide in all four together. */
const LOOKS = [
  { width: 390, colorScheme: 'light', only: 'everything' },
  { width: 390, colorScheme: 'dark', only: 'looks' },
  { width: 1280, colorScheme: 'dark', only: 'everything' },
  { width: 1280, colorScheme: 'light', only: 'looks' },
] as const;
const RULES = {
  everything: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  looks: { type: 'rule', values: ['color-contrast', 'link-in-text-block', 'target-size'] },
} as const;

let english: Showcase;
let german: Showcase;
let axe: string;

beforeAll(async () => {
  english = await openShowcase();
  german = await openShowcase(await builtOnce('german'));
  axe = await axeSource();
});

afterAll(async () => {
  await english?.close();
  await german?.close();
});

test.each([
  ['en', () => english],
  ['de', () => german],
] as const)(
  'axe finds nothing against WCAG 2.2 AA on any page in %s, narrow and wide, light and dark',
  async (language, site) => {
    const seen = new Set<string>();
    const found = await onEveryPage(site(), {}, async (page, path) => {
      if ((await page.locator('html').getAttribute('lang'))?.startsWith(language)) seen.add(path);
      await page.evaluate(OPEN_EVERYTHING);
      await page.evaluate(axe);
      return inEveryLook(page);
    });
    expect(found).toEqual({});
    expect([...seen].toSorted(), 'pages that say which language they are in').toEqual(site().pages);
  },
);

async function inEveryLook(page: Page): Promise<string[]> {
  const remarks: string[] = [];
  for (const { width, colorScheme, only } of LOOKS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const violations = await check(page, only);
    remarks.push(...violations.map((violation) => `${width} px, ${colorScheme}: ${violation}`));
  }
  return remarks;
}

test('the check sees text that is too pale, a small target and a picture without words', async () => {
  const context = await english.browser.newContext();
  const page = await context.newPage();
  await page.setContent(
    '<html lang="en"><title>A</title><main><h1>A</h1><p style="color:#ccc">pale</p><img src="data:,">' +
      '<button style="padding:0;width:9px;height:9px"></button><button style="padding:0;width:9px;height:9px"></button>',
  );
  await page.evaluate(axe);
  const rules = (await check(page, 'everything')).map((violation) => violation.split(':')[0]);
  expect(rules).toEqual(
    expect.arrayContaining(['color-contrast', 'image-alt', 'target-size', 'button-name']),
  );
  const looks = (await check(page, 'looks')).map((violation) => violation.split(':')[0]);
  expect(looks.toSorted()).toEqual(['color-contrast', 'target-size']);
  await context.close();
});

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** Rules that are broken, each with how often and where first. */
async function check(page: Page, only: keyof typeof RULES): Promise<string[]> {
  const options = { resultTypes: ['violations'], preload: false, runOnly: RULES[only] };
  const target = only === 'everything' && { rules: { 'target-size': { enabled: true } } };
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify({ ...options, ...target })})`,
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 160) ?? ''}`,
  );
}
