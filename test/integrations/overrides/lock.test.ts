import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  LOCK_FILE,
  LockError,
  isSame,
  lockText,
  readLock,
  recordedAnew,
} from '../../../integrations/overrides/lock.ts';
import type { Recorded } from '../../../integrations/overrides/lock.ts';
import { originalOf } from '../../../integrations/overrides/original.ts';
import type { Override } from '../../../integrations/overrides/override.ts';
import { folderWith, temporaryFolder, writeIn } from '../astro/temporary-folder.ts';

const FOOTER: Override = { kind: 'component', name: 'Footer', file: 'src/Footer.astro' };
const SKILLS: Override = { kind: 'page', name: 'skills', file: 'src/Skills.astro' };
const OLD = '0'.repeat(64);

const recorded = (override: Override, changes: Partial<Recorded> = {}): Recorded => ({
  ...override,
  original: originalOf(override).path,
  sha256: originalOf(override).sha256,
  modelfolio: '0.1.0',
  ...changes,
});

describe('readLock', () => {
  test('finds nothing where nothing was ever recorded', () => {
    expect(readLock(join(temporaryFolder(), LOCK_FILE))).toEqual([]);
  });

  test('reads back what lockText writes, sorted', () => {
    const folder = temporaryFolder();
    writeIn(folder, LOCK_FILE, lockText([recorded(SKILLS), recorded(FOOTER)]));
    expect(readLock(join(folder, LOCK_FILE))).toEqual([recorded(FOOTER), recorded(SKILLS)]);
  });

  test.each([
    ['', 'is not what'],
    ['{ "lockVersion": 2, "overrides": [] }', 'look at lockVersion'],
    [lockText([recorded(FOOTER, { sha256: 'abc' })]), 'look at overrides.0.sha256'],
    [lockText([recorded(FOOTER)]).replace('"kind"', '"kin"'), 'look at overrides.0'],
  ])('refuses %j and says what to do', (text, words) => {
    const folder = folderWith(LOCK_FILE);
    writeIn(folder, LOCK_FILE, text);
    const read = () => readLock(join(folder, LOCK_FILE));
    expect(read).toThrow(LockError);
    expect(read).toThrow(words);
    expect(read).toThrow('record again');
  });
});

describe('recordedAnew', () => {
  test('adds what was not there and leaves the rest', () => {
    const now = recordedAnew([recorded(FOOTER, { sha256: OLD })], {
      overrides: [SKILLS],
      version: '0.2.0',
    });
    expect(now).toEqual([
      recorded(FOOTER, { sha256: OLD }),
      recorded(SKILLS, { modelfolio: '0.2.0' }),
    ]);
  });

  test('names the new version only where the original changed', () => {
    const before = [recorded(FOOTER, { sha256: OLD }), recorded(SKILLS)];
    const now = recordedAnew(before, { overrides: [FOOTER, SKILLS], version: '0.2.0' });
    expect(now).toEqual([recorded(FOOTER, { modelfolio: '0.2.0' }), recorded(SKILLS)]);
  });
});

test('an entry speaks about the override of its kind, name and file', () => {
  expect(isSame(recorded(FOOTER), FOOTER)).toBe(true);
  expect(isSame(recorded(FOOTER), { ...FOOTER, file: 'src/Other.astro' })).toBe(false);
  expect(isSame(recorded(FOOTER), { ...FOOTER, kind: 'page' })).toBe(false);
});
