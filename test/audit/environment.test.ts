import { expect, test } from 'vitest';
import { environmentIn } from '../../src/audit/environment.ts';
import { SMALL_REPOSITORY } from '../builders/repository.ts';

const scan = { ...SMALL_REPOSITORY.scan, locks: [] };
const bare = { ...SMALL_REPOSITORY, scan, files: [] };
const declaring = (declared: number, pinned: number) => ({
  ...scan,
  dependencyFiles: [
    { file: 'docs/requirements.txt', declared: 1, pinned: 1 },
    { file: 'requirements.txt', declared, pinned },
  ],
});

test('a lock file, a container and pins each fix the versions', () => {
  expect(environmentIn(SMALL_REPOSITORY)).toEqual({});
  expect(environmentIn({ ...bare, files: ['service/renv.lock'] })).toEqual({});
  expect(environmentIn({ ...bare, scan: declaring(7, 7) })).toEqual({});
});

test('the file with most dependencies says what is open', () => {
  expect(environmentIn({ ...bare, scan: declaring(7, 2) })).toEqual({
    open: 'requirements.txt fixes 2 of 7 versions',
  });
});

test('software that is used and declared nowhere is open; without any there is nothing to fix', () => {
  const frameworks = [
    { name: 'scikit-learn', how: 'imported', file: 'a.py', development: false } as const,
  ];
  expect(environmentIn({ ...bare, scan: { ...scan, frameworks } })?.open).toContain('scikit-learn');
  expect(environmentIn(bare)).toBeUndefined();
});
