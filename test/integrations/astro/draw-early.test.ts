import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { bridge } from '../../../integrations/astro/bridge.ts';
import type { SiteOptions } from '../../../integrations/astro/create-site.ts';
import { drawEarly } from '../../../integrations/astro/draw-early.ts';
import { resetBridge } from './reset-bridge.ts';
import { fixture, temporaryFolder } from './temporary-folder.ts';

const options = (folder: string): SiteOptions => ({
  folder,
  cacheDir: temporaryFolder(),
  base: '/',
  trailingSlash: 'ignore',
  format: 'directory',
  dev: false,
});

afterEach(resetBridge);

describe('drawEarly', () => {
  test('asks for the card of every visible project and of the site', async () => {
    const given = options(fixture('sites/matrix'));
    drawEarly(given);
    await vi.waitFor(() => expect(bridge().cards.size).toBe(3), { timeout: 20_000 });
    const cards = await Promise.all(bridge().cards.values());
    expect(cards.map(({ hit }) => hit)).toEqual([false, false, false]);
    expect(readdirSync(join(given.cacheDir, 'modelfolio/cards'))).toHaveLength(3);
  });

  test('keeps quiet about a portfolio that cannot be read: its pages will tell', async () => {
    drawEarly(options(join(temporaryFolder(), 'gone')));
    await vi.waitFor(() => expect(bridge().loaded).toBeDefined());
    await expect(bridge().loaded?.portfolio).rejects.toThrow('There is no folder');
    expect(bridge().cards.size).toBe(0);
  });
});
