import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inContext, openShowcase } from './open-showcase.ts';
import type { Showcase } from './open-showcase.ts';

/** No page of the showcase has as many places to stop at; a walk that goes on is a trap. */
const MOST_STOPS = 400;

let showcase: Showcase;

beforeAll(async () => {
  showcase = await openShowcase();
});

afterAll(() => showcase?.close());

describe.each(['/', '/projects/recidivism-scores/', '/resume/'])('%s by keyboard alone', (path) => {
  test('Tab stops at everything that can be used, in the order of the page, and then leaves', async () => {
    await visit(path, async (page) => {
      const expected = await page.evaluate<string[]>(USABLE);
      const stops = await walk(page);
      expect(stops.map(({ name }) => name)).toEqual(expected);
      expect(expected.length).toBeGreaterThan(10);
    });
  });

  test('the focus can be seen wherever it stands, and nothing covers it', async () => {
    await visit(path, async (page) => {
      const stops = await walk(page);
      expect(stops.filter(({ ring }) => !ring)).toEqual([]);
      expect(stops.filter(({ covered }) => covered)).toEqual([]);
    });
  });

  test('the first stop skips to the content', async () => {
    await visit(path, async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to content');
      expect(await page.locator('.skip').boundingBox()).toMatchObject({ x: expect.any(Number) });
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await page.evaluate("document.activeElement.closest('main') !== null")).toBe(true);
    });
  });
});

test('in the search the focus stays until Escape gives it back', async () => {
  await visit('/', async (page) => {
    await page.getByRole('button', { name: 'Search' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    for (let stop = 0; stop < 8; stop += 1) {
      expect(await page.evaluate(INSIDE_DIALOG)).toBe(true);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Search');
  });
});

test('the arrow keys move the cut-off where Tab finds it, and Tab goes on', async () => {
  await visit('/projects/recidivism-scores/', async (page) => {
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate("document.activeElement.type === 'range'")) break;
    }
    const value = () => page.evaluate<string | undefined>('document.activeElement.value');
    const before = await value();
    await page.keyboard.press('ArrowRight');
    expect(Number(await value())).toBe(Number(before) + 1);
    await page.keyboard.press('Tab');
    expect(await page.evaluate("document.activeElement.type === 'range'")).toBe(false);
  });
});

interface Stop {
  readonly name: string;
  readonly ring: boolean;
  readonly covered: boolean;
}

async function visit(path: string, look: (page: Page) => Promise<void>): Promise<void> {
  const viewport = { width: 1280, height: 900 };
  await inContext(showcase.browser, { viewport, reducedMotion: 'reduce' }, async (context) => {
    const page = await context.newPage();
    await page.goto(`${showcase.origin}${path}`, { waitUntil: 'load' });
    await page.evaluate(NAME);
    await look(page);
  });
}

/** Presses Tab until the focus leaves the page, or comes round; gives what it stood on. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let count = 0; count < MOST_STOPS; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate<Stop | null>(STOP);
    if (!stop || stop.name === stops[0]?.name) return stops;
    stops.push(stop);
  }
  throw new Error(`The focus never left the page; it stood last on ${stops.at(-1)?.name}`);
}

// Each place gets a name by its number in the page, which also tells their order.
const NAME = `globalThis.nameOf = (element) => {
  const number = [...document.querySelectorAll('*')].indexOf(element);
  return number + ' ' + element.localName + ' ' + element.textContent.trim().slice(0, 40);
}`;
const USABLE = `[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
  .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0)
  .filter((element) => !element.disabled && !element.closest('details:not([open]) > :not(summary)'))
  .map((element) => nameOf(element))`;
const STOP = `(() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const [box] = element.getClientRects();
  const on = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height, innerHeight) / 2);
  return {
    name: nameOf(element),
    ring: (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none',
    covered: !on || !(element.contains(on) || on.contains(element)),
  };
})()`;
const INSIDE_DIALOG =
  "document.activeElement === document.body || document.activeElement.closest('dialog') !== null";
