import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OPEN_EVERYTHING, axeSource, onEveryPage, openShowcase } from './open-showcase.ts';
import type { Showcase } from './open-showcase.ts';

const LOOKS = [390, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

let showcase: Showcase;
let axe: string;

beforeAll(async () => {
  showcase = await openShowcase();
  axe = await axeSource();
});

afterAll(() => showcase?.close());

test('axe finds nothing against WCAG 2.2 AA on any page, narrow and wide, light and dark', async () => {
  const found = await onEveryPage(showcase, {}, async (page) => {
    await page.evaluate(OPEN_EVERYTHING);
    await page.evaluate(axe);
    const remarks: string[] = [];
    for (const { width, colorScheme } of LOOKS) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      const violations = await check(page);
      remarks.push(...violations.map((violation) => `${width} px, ${colorScheme}: ${violation}`));
    }
    return remarks;
  });
  expect(found).toEqual({});
});

test('the check sees text that is too pale, a small target and a picture without words', async () => {
  const context = await showcase.browser.newContext();
  const page = await context.newPage();
  await page.setContent(
    '<html lang="en"><title>A</title><main><h1>A</h1><p style="color:#ccc">pale</p><img src="data:,">' +
      '<button style="padding:0;width:9px;height:9px"></button><button style="padding:0;width:9px;height:9px"></button>',
  );
  await page.evaluate(axe);
  const rules = (await check(page)).map((violation) => violation.split(':')[0]);
  expect(rules).toEqual(
    expect.arrayContaining(['color-contrast', 'image-alt', 'target-size', 'button-name']),
  );
  await context.close();
});

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** Rules that are broken, each with how often and where first. */
async function check(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults>(`axe.run({
    resultTypes: ['violations'],
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    rules: { 'target-size': { enabled: true } },
  })`);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html.slice(0, 160) ?? ''}`,
  );
}
