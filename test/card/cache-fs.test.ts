import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { cachedCard, cardKey, pruneCards } from '../../src/card/cache-fs.ts';
import { buildMetricCard, buildSiteCard } from '../builders/card.ts';

const root = mkdtempSync(join(tmpdir(), 'cards-'));
let count = 0;
let cacheDir = '';

beforeEach(() => {
  count += 1;
  cacheDir = join(root, String(count), 'deep');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('cachedCard', () => {
  it('draws once and reads the same bytes afterwards', async () => {
    const first = await cachedCard(buildSiteCard(), { cacheDir });
    const second = await cachedCard(buildSiteCard(), { cacheDir });
    expect([first.hit, second.hit]).toEqual([false, true]);
    expect(second.png.equals(first.png)).toBe(true);
    expect(readdirSync(cacheDir)).toEqual([`${first.key}.png`]);
  });

  it('draws again when a cached picture is torn', async () => {
    const { key, png } = await cachedCard(buildSiteCard(), { cacheDir });
    truncateSync(join(cacheDir, `${key}.png`), 1000);
    const again = await cachedCard(buildSiteCard(), { cacheDir });
    expect([again.hit, again.png.equals(png)]).toEqual([false, true]);
  });

  it('survives many askers at once', async () => {
    const cards = await Promise.all(
      Array.from({ length: 6 }, () => cachedCard(buildSiteCard(), { cacheDir })),
    );
    expect(new Set(cards.map(({ key }) => key)).size).toBe(1);
    expect(readdirSync(cacheDir)).toHaveLength(1);
  });

  it('still draws when the cache cannot be written', async () => {
    mkdirSync(join(root, String(count)), { recursive: true });
    writeFileSync(cacheDir, 'a file where the folder should be');
    expect((await cachedCard(buildSiteCard(), { cacheDir })).png.length).toBeGreaterThan(10_000);
  });

  it('reports missing glyphs on a hit as on a miss', async () => {
    const content = buildMetricCard({ title: 'Chemistry 化学' });
    expect((await cachedCard(content, { cacheDir })).missingGlyphs).toEqual(['化', '学']);
    expect((await cachedCard(content, { cacheDir })).missingGlyphs).toEqual(['化', '学']);
  });

  it('imports neither satori nor sharp on a hit', async () => {
    expect(importsOf(cacheDir)).toEqual({ hit: false, loaded: ['satori', 'sharp'] });
    expect(importsOf(cacheDir)).toEqual({ hit: true, loaded: [] });
  });
});

describe('cardKey', () => {
  it('depends on the content and not on the order of its keys', () => {
    const card = buildSiteCard();
    const turned = Object.fromEntries(Object.entries(card).reverse()) as typeof card;
    expect(cardKey(turned)).toBe(cardKey(card));
    expect(cardKey({ ...card, title: 'Someone else' })).not.toBe(cardKey(card));
    expect(cardKey(card)).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('pruneCards', () => {
  it('deletes unused pictures and unfinished writes, and nothing it did not write', async () => {
    const [used, unused] = [
      await cachedCard(buildSiteCard(), { cacheDir }),
      await cachedCard(buildMetricCard(), { cacheDir }),
    ];
    mkdirSync(join(cacheDir, '.writing-abc123'));
    writeFileSync(join(cacheDir, 'notes.txt'), 'mine');
    expect(pruneCards(cacheDir, [used.key])).toBe(2);
    expect(readdirSync(cacheDir).sort()).toEqual([`${used.key}.png`, 'notes.txt'].sort());
    expect(existsSync(join(cacheDir, `${unused.key}.png`))).toBe(false);
  });

  it('has nothing to do without a cache', () => {
    expect(pruneCards(join(root, 'nowhere'), [])).toBe(0);
  });
});

// A process of its own, with a hook that writes down which of the two packages are loaded.
function importsOf(folder: string): unknown {
  const source = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
  const script = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    const packages = /\\/node_modules\\/(satori|sharp)\\//;
    registerHooks({ load(url, context, next) { if (packages.test(url)) loaded.push(packages.exec(url)[1]); return next(url, context); } });
    const { cachedCard } = await import(${source('../../src/card/index.ts')});
    const { buildSiteCard } = await import(${source('../builders/card.ts')});
    const { hit } = await cachedCard(buildSiteCard({ title: 'Someone' }), { cacheDir: ${JSON.stringify(folder)} });
    console.log(JSON.stringify({ hit, loaded: [...new Set(loaded)].sort() }));`;
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd,
      encoding: 'utf8',
    }),
  );
}
