import { afterEach, expect, test } from 'vitest';
import { tellDrafts } from '../../../integrations/astro/tell-drafts.ts';
import { resetBridge } from './reset-bridge.ts';
import { fixture } from './temporary-folder.ts';

afterEach(resetBridge);

test('says how many drafts a build has, where it was asked to have them', async () => {
  expect(await told({ drafts: true })).toEqual([
    'drafts: 1 included; their pages are marked and kept out of search, feed and résumés',
  ]);
  expect(await told({ drafts: false })).toEqual([]);
});

async function told({ drafts }: { drafts: boolean }): Promise<string[]> {
  const lines: string[] = [];
  const options = { folder: fixture('sites/matrix'), dev: false, drafts };
  await tellDrafts(options, { info: (line) => lines.push(line) });
  return lines;
}
