import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { bridge } from '../../../integrations/astro/bridge.ts';
import { followPortrait, portraitFile } from '../../../integrations/astro/portrait-file.ts';
import { PORTRAIT_ID } from '../../../integrations/astro/virtual.ts';
import { buildPortfolio } from '../../builders/portfolio.ts';
import { resetBridge } from './reset-bridge.ts';

afterEach(resetBridge);

/** Two environments of which one has loaded the module; keeps what is watched and invalidated. */
function server() {
  const [watched, stale] = [[] as string[], [] as string[]];
  const graph = (loaded: string | undefined) => ({
    moduleGraph: {
      getModuleById: (id: string) => (id === loaded ? id : undefined),
      invalidateModule: (id: string) => void stale.push(id),
    },
  });
  return {
    watched,
    stale,
    watcher: { add: (path: string) => void watched.push(path) },
    environments: { client: graph(undefined), ssr: graph(PORTRAIT_ID) },
  };
}

test('the portrait of a profile lies in the folder of the portfolio', () => {
  const { profile } = buildPortfolio();
  const portrait = { file: 'me.jpg', alt: 'Alex' };
  const folder = join('a', 'b');
  expect(portraitFile({ profile: { ...profile, portrait } }, folder)).toBe(join(folder, 'me.jpg'));
  const { portrait: _, ...without } = { ...profile, portrait };
  expect(portraitFile({ profile: without }, folder)).toBeUndefined();
  expect(portraitFile(undefined, folder)).toBeUndefined();
});

test('another portrait makes pages import it anew; the same one does not', () => {
  const { watched, stale, ...vite } = server();
  followPortrait(vite, 'a.jpg');
  expect([bridge().portrait, watched, stale]).toEqual(['a.jpg', ['a.jpg'], [PORTRAIT_ID]]);
  followPortrait(vite, 'a.jpg');
  expect(stale).toHaveLength(1);
  followPortrait(vite, undefined);
  expect([bridge().portrait, stale.length]).toEqual([undefined, 2]);
});
