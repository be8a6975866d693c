import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, inject, test } from 'vitest';
import { filesOf } from './site.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Budget {
  readonly name: string;
  readonly passed: boolean;
  readonly size: number;
  readonly sizeLimit: number;
}

test('what a visitor downloads stays within its budgets', () => {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/size-limit/bin.js'), '--config', '.build/size-limit.mjs', '--json'],
    { cwd: ROOT, env: { ...process.env, SHOWCASE: inject('showcase') }, encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  const budgets = JSON.parse(stdout) as Budget[];
  expect(budgets).toHaveLength(6);
  expect(budgets.filter(({ passed, size }) => !passed || size === 0)).toEqual([]);
});

test('a page loads the scripts that its budget counts, and no other', () => {
  const folder = inject('showcase');
  const names = filesOf(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const sources = readFileSync(join(folder, file), 'utf8').matchAll(
        /<script[^>]* src="([^"]*)"/g,
      );
      return [...sources].map(([, url = '']) => /([^/]+?)\.[\w-]+\.js$/.exec(url)?.[1]).join(' ');
    });
  expect([...new Set(names)].toSorted()).toEqual(['theme', 'theme cut-off']);
});
