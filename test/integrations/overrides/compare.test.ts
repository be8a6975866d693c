import { describe, expect, test } from 'vitest';
import { compareOverrides, needsALook } from '../../../integrations/overrides/compare.ts';
import type { OverrideState } from '../../../integrations/overrides/compare.ts';
import { recordedAnew } from '../../../integrations/overrides/lock.ts';
import type { Override } from '../../../integrations/overrides/override.ts';
import { folderWith } from '../astro/temporary-folder.ts';

const FOOTER: Override = { kind: 'component', name: 'Footer', file: 'src/Footer.astro' };
const [ENTRY] = recordedAnew([], { overrides: [FOOTER], version: '0.1.0' });
const recorded = ENTRY ? [ENTRY] : [];
const old = recorded.map((entry) => ({ ...entry, sha256: '0'.repeat(64) }));

describe('an own file is', () => {
  test.each<[OverrideState, Parameters<typeof stateOf>[0]]>([
    ['recorded', { recorded }],
    ['original-changed', { recorded: old }],
    ['not-recorded', { recorded: [] }],
    ['file-missing', { recorded, files: [] }],
    ['not-in-use', { recorded, overrides: [] }],
    ['file-missing', { recorded, overrides: [], files: [] }],
  ])('%s', (state, given) => expect(stateOf(given)).toEqual([state]));
});

test('an original that changed is told with its place, and with what was recorded', () => {
  const [changed] = compareOverrides([FOOTER], { recorded: old, root: folderWith(FOOTER.file) });
  expect(changed?.original?.place).toMatch(/components[\\/]Footer\.astro$/);
  expect(changed?.original?.sha256).toBe(ENTRY?.sha256);
  expect(changed?.recorded).toEqual({ sha256: '0'.repeat(64), modelfolio: '0.1.0' });
});

test('somebody has to look at what changed or is missing, and at nothing else', () => {
  const states: OverrideState[] = [
    'recorded',
    'original-changed',
    'not-recorded',
    'file-missing',
    'not-in-use',
  ];
  expect(states.filter((state) => needsALook({ state }))).toEqual([
    'original-changed',
    'file-missing',
  ]);
});

function stateOf({
  recorded: entries,
  overrides = [FOOTER],
  files = [FOOTER.file],
}: {
  recorded: typeof recorded;
  overrides?: readonly Override[];
  files?: readonly string[];
}): OverrideState[] {
  const root = folderWith(...files);
  return compareOverrides(overrides, { recorded: entries, root }).map(({ state }) => state);
}
