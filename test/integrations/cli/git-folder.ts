import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { fixture } from './run-cli.ts';

const AUTHOR = [
  '-c',
  'user.name=Sam',
  '-c',
  'user.email=sam@example.org',
  '-c',
  'commit.gpgsign=false',
];

/** Runs git in a folder. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', [...AUTHOR, ...args], { cwd: folder, encoding: 'utf8' });
}

/** Puts the clean portfolio into an empty folder and commits it. */
export function commitClean(folder: string): void {
  cpSync(fixture('clean'), folder, { recursive: true });
  git(folder, 'init', '--quiet');
  commitAll(folder);
}

/** Commits everything as it is. */
export function commitAll(folder: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'state');
}
