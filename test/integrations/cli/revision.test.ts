import { existsSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withRevision } from '../../../integrations/cli/revision.ts';
import { commitAll, commitClean, git } from './git-folder.ts';
import { withFolder } from './temporary-folder.ts';

const PROJECT = 'projects/letters/project.yaml';

test('lends the files as they were, byte for byte, and removes them', () =>
  withFolder(async (dir) => {
    commitClean(dir);
    const before = readFileSync(join(dir, PROJECT), 'utf8');
    writeFileSync(join(dir, PROJECT), 'changed');
    let lent = '';
    const read = await withRevision('HEAD', { dir }, async (folder) => {
      lent = folder;
      return Promise.resolve(readFileSync(join(folder, PROJECT), 'utf8'));
    });
    expect(read).toBe(before);
    expect(existsSync(lent)).toBe(false);
    expect(readFileSync(join(dir, PROJECT), 'utf8')).toBe('changed');
  }));

test('removes them too when something is thrown', () =>
  withFolder(async (dir) => {
    commitClean(dir);
    let lent = '';
    await expect(
      withRevision('HEAD', { dir }, (folder) => {
        lent = folder;
        throw new RangeError('no');
      }),
    ).rejects.toThrow('no');
    expect(lent).not.toBe('');
    expect(existsSync(lent)).toBe(false);
  }));

test('refuses manifests that are code, without running them', () =>
  withFolder(async (dir) => {
    commitClean(dir);
    renameSync(join(dir, PROJECT), join(dir, 'projects/letters/project.ts'));
    commitAll(dir);
    const use = () => Promise.resolve('used');
    await expect(withRevision('HEAD', { dir }, use)).rejects.toThrow(
      'projects/letters/project.ts of HEAD is code',
    );
    await expect(withRevision('HEAD~1', { dir }, use)).resolves.toBe('used');
  }));

test.each(['Project.ts', 'project.ts.', 'project.TS '])(
  '%s is code too, as some disks call both one file',
  (name) =>
    withFolder(async (dir) => {
      commitClean(dir);
      renameSync(join(dir, PROJECT), join(dir, 'projects/letters', name));
      commitAll(dir);
      await expect(withRevision('HEAD', { dir }, () => Promise.resolve())).rejects.toThrow(
        'of HEAD is code',
      );
    }),
);

test('runs no filter of the repository, and follows no link', () =>
  withFolder(async (dir) => {
    commitClean(dir);
    writeFileSync(join(dir, '.gitattributes'), '*.yaml filter=own\n');
    symlinkSync('/etc/hostname', join(dir, 'projects/letters/link.txt'));
    commitAll(dir);
    git(dir, 'config', 'filter.own.smudge', `touch ${join(dir, 'ran')}`);
    await withRevision('HEAD', { dir }, (folder) => {
      expect(existsSync(join(folder, PROJECT))).toBe(true);
      expect(existsSync(join(folder, 'projects/letters/link.txt'))).toBe(false);
      return Promise.resolve();
    });
    expect(existsSync(join(dir, 'ran'))).toBe(false);
  }));

test.each(['nothing-like-it', '--output=x', ''])('an unknown revision %j is said', (revision) =>
  withFolder(async (dir) => {
    commitClean(dir);
    await expect(withRevision(revision, { dir }, () => Promise.resolve())).rejects.toThrow(
      `There is no revision ${revision}.`,
    );
  }),
);

test('a folder in no repository is said', () =>
  withFolder(async (dir) => {
    await expect(withRevision('HEAD', { dir }, () => Promise.resolve())).rejects.toThrow(
      'That folder is in no Git repository',
    );
  }));
