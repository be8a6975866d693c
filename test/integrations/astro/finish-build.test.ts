import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { bridge } from '../../../integrations/astro/bridge.ts';
import { finishBuild } from '../../../integrations/astro/finish-build.ts';
import { fileStart } from '../../../src/findings/place.ts';
import { resetBridge } from './reset-bridge.ts';
import { temporaryFolder, writeIn } from './temporary-folder.ts';

const [USED, STALE] = ['a'.repeat(64), 'b'.repeat(64)];

afterEach(resetBridge);

/** Ends a build whose cache holds a used card, an old one and a file of the author's. */
function finished() {
  const cacheDir = temporaryFolder();
  for (const name of [`${USED}.png`, `${STALE}.png`, 'notes.txt']) writeIn(cacheDir, `modelfolio/cards/${name}`, '');
  const lines: string[] = [];
  finishBuild({ cacheDir }, { info: (text) => lines.push(`info: ${text}`), warn: (text) => lines.push(`warn: ${text}`) });
  return { lines, left: readdirSync(join(cacheDir, 'modelfolio/cards')).sort() };
}

describe('finishBuild', () => {
  test('says how many cards were drawn and removes those no page asked for', () => {
    bridge().cards.set(USED, true).set('c'.repeat(64), false).set('d'.repeat(64), false);
    const { lines, left } = finished();
    expect(lines).toEqual(['info: cards: 2 drawn, 1 from cache']);
    expect(left).toEqual([`${USED}.png`, 'notes.txt']);
  });

  test('removes nothing when no card was asked for', () => {
    expect(finished()).toEqual({ lines: ['info: cards: 0 drawn, 0 from cache'], left: [`${USED}.png`, `${STALE}.png`, 'notes.txt'] });
  });

  test('prints what showed only while pages were made', () => {
    bridge().findings.push({ rule: 'card/missing-glyph', severity: 'warning', place: fileStart('projects/x/project.yaml'), message: 'A box would stand there.' });
    const [, warning] = finished().lines;
    expect(warning).toMatch(/^warn: projects\/x\/project\.yaml:1:1 warning card\/missing-glyph\n[\s\S]*A box would stand there\./);
  });

  test('leaves nothing to the next build', () => {
    bridge().cards.set(USED, false);
    bridge().findings.push({ rule: 'x/y', severity: 'advice', place: fileStart('a'), message: 'm' });
    finished();
    expect([bridge().cards.size, bridge().findings.length]).toEqual([0, 0]);
  });

  test('does not need the folder of the cache to be there', () => {
    bridge().cards.set(USED, false);
    const cacheDir = join(temporaryFolder(), 'missing');
    expect(() => finishBuild({ cacheDir }, { info: () => undefined, warn: () => undefined })).not.toThrow();
    expect(existsSync(cacheDir)).toBe(false);
  });
});
