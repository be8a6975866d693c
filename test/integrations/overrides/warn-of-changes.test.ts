import { expect, test } from 'vitest';
import { LOCK_FILE, lockText, recordedAnew } from '../../../integrations/overrides/lock.ts';
import type { Override } from '../../../integrations/overrides/override.ts';
import { warnOfChanged } from '../../../integrations/overrides/warn-of-changes.ts';
import { folderWith, urlOf, writeIn } from '../astro/temporary-folder.ts';

const FOOTER: Override = { kind: 'component', name: 'Footer', file: 'src/Footer.astro' };
const recorded = recordedAnew([], { overrides: [FOOTER], version: '0.1.0' });

/** What a site with this lock file is told. */
function warnings(lock: string | undefined): string[] {
  const root = folderWith(FOOTER.file);
  if (lock !== undefined) writeIn(root, LOCK_FILE, lock);
  const said: string[] = [];
  warnOfChanged([FOOTER], { root: urlOf(root), logger: { warn: (text) => void said.push(text) } });
  return said;
}

test('a site that never recorded, or whose originals are as they were, hears nothing', () => {
  expect(warnings(undefined)).toEqual([]);
  expect(warnings(lockText(recorded))).toEqual([]);
});

test('an original that changed is named with the own file and the command that tells more', () => {
  const old = recorded.map((entry) => ({ ...entry, sha256: 'f'.repeat(64) }));
  expect(warnings(lockText(old))).toEqual([
    'The original of Footer (src/Footer.astro) changed since you made your own. `modelfolio overrides` shows where it is.',
  ]);
});

test('a lock file that is none does not stop a build', () => {
  expect(warnings('[]')).toEqual([expect.stringContaining(LOCK_FILE)]);
});
