import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtOnce } from '../build/built-once.ts';
import { inContext, openShowcase } from './open-showcase.ts';
import type { Showcase } from './open-showcase.ts';

let german: Showcase;

beforeAll(async () => {
  german = await openShowcase(await builtOnce('german'));
});

afterAll(() => german?.close());

test('buttons that script offers speak German', async () => {
  await inContext(german.browser, { colorScheme: 'light' }, async (context) => {
    const page = await context.newPage();
    await page.goto(`${german.origin}/projects/tumour-triage/`, { waitUntil: 'load' });
    const theme = page.locator('[data-theme-toggle]');
    expect(await theme.textContent()).toBe('Dunkel');
    await theme.click();
    expect([await theme.textContent(), await theme.getAttribute('aria-label')]).toEqual([
      'Hell',
      'Darstellung: Hell',
    ]);
  });
});
