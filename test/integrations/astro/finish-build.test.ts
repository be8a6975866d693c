import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { bridge } from '../../../integrations/astro/bridge.ts';
import { finishBuild } from '../../../integrations/astro/finish-build.ts';
import { fileStart } from '../../../src/findings/place.ts';
import { resetBridge } from './reset-bridge.ts';
import { temporaryFolder, urlOf, writeIn } from './temporary-folder.ts';

/** A card as the cache gives it. */
const card = (key: string, hit: boolean) =>
  Promise.resolve({ key, hit, png: Buffer.alloc(0), missingGlyphs: [] });
const ADDRESS = { base: '/', trailingSlash: 'ignore', format: 'directory' } as const;
const [USED, STALE] = ['a'.repeat(64), 'b'.repeat(64)];

afterEach(resetBridge);

/** Ends a build whose cache holds a used card, an old one and a file of the author's. */
async function finished() {
  const cacheDir = temporaryFolder();
  for (const name of [`${USED}.png`, `${STALE}.png`, 'notes.txt'])
    writeIn(cacheDir, `modelfolio/cards/${name}`, '');
  const lines: string[] = [];
  const logger = {
    info: (text: string) => lines.push(`info: ${text}`),
    warn: (text: string) => lines.push(`warn: ${text}`),
  };
  await finishBuild({ cacheDir, ...ADDRESS }, { dir: urlOf(temporaryFolder()), logger });
  return { lines, left: readdirSync(join(cacheDir, 'modelfolio/cards')).sort() };
}

describe('finishBuild', () => {
  test('says how many cards were drawn and removes those no page asked for', async () => {
    for (const [key, hit] of [
      [USED, true],
      ['c'.repeat(64), false],
      ['d'.repeat(64), false],
    ] as const)
      bridge().cards.set(key, card(key, hit));
    const { lines, left } = await finished();
    expect(lines).toEqual(['info: cards: 2 drawn, 1 from cache']);
    expect(left).toEqual([`${USED}.png`, 'notes.txt']);
  });

  test('removes nothing when no card was asked for', async () => {
    expect(await finished()).toEqual({
      lines: ['info: cards: 0 drawn, 0 from cache'],
      left: [`${USED}.png`, `${STALE}.png`, 'notes.txt'],
    });
  });

  test('prints what showed only while cards were drawn', async () => {
    bridge().findings.set(USED, [
      {
        rule: 'card/missing-glyph',
        severity: 'warning',
        place: fileStart('projects/x/project.yaml'),
        message: 'A box would stand there.',
      },
    ]);
    const [, warning] = (await finished()).lines;
    expect(warning).toMatch(
      /^warn: projects\/x\/project\.yaml:1:1 warning card\/missing-glyph\n[\s\S]*A box would stand there\./,
    );
  });

  test('leaves nothing to the next build', async () => {
    bridge().cards.set(USED, card(USED, false));
    bridge().findings.set(USED, [
      { rule: 'x/y', severity: 'advice', place: fileStart('a'), message: 'm' },
    ]);
    await finished();
    expect([bridge().cards.size, bridge().findings.size]).toEqual([0, 0]);
  });

  test('does not need the folder of the cache to be there', async () => {
    bridge().cards.set(USED, card(USED, false));
    const cacheDir = join(temporaryFolder(), 'missing');
    const logger = { info: () => undefined, warn: () => undefined };
    await finishBuild({ cacheDir, ...ADDRESS }, { dir: urlOf(temporaryFolder()), logger });
    expect(existsSync(cacheDir)).toBe(false);
  });

  test('writes an index only when the pages count on one', async () => {
    for (const search of [true, false]) {
      const folder = temporaryFolder();
      writeIn(
        folder,
        'a/index.html',
        '<html lang="en"><main data-pagefind-body>Word</main></html>',
      );
      const lines: string[] = [];
      const logger = { info: (text: string) => lines.push(text), warn: () => undefined };
      const options = { cacheDir: temporaryFolder(), search, ...ADDRESS };
      await finishBuild(options, { dir: urlOf(`${folder}/`), logger });
      expect(existsSync(join(folder, 'pagefind/pagefind.js'))).toBe(search);
      expect(lines.includes('search: 1 page in the index')).toBe(search);
    }
  });
});
