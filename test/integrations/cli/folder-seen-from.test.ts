import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folderSeenFrom } from '../../../integrations/cli/folder-seen-from.ts';

test.each([
  ['examples/showcase', 'examples/showcase'],
  ['.', ''],
  ['../elsewhere', ''],
  [resolve('/repo/site'), 'site'],
])('%s is seen as "%s"', (dir, expected) => {
  expect(folderSeenFrom(resolve('/repo'), dir)).toBe(expected);
});
