import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const TEMPLATES_FOLDER = fileURLToPath(new URL('../../templates/', import.meta.url));
export const TEMPLATE_NAMES = ['minimal', 'engineer', 'researcher'] as const;

/** What a run of create-modelfolio left behind. */
export interface Created {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** An empty folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'create-modelfolio-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs create-modelfolio as npm would, without a terminal. */
export function create(cwd: string, ...args: readonly string[]): Created {
  const run = spawnSync(process.execPath, [join(TEMPLATES_FOLDER, 'index.mjs'), ...args], {
    cwd,
    encoding: 'utf8',
  });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

/** Every file below a folder, sorted, without what Git keeps. */
export function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('.git/'))
    .sort();
}

/** Text of a file in a made portfolio. */
export function textOf(...path: readonly string[]): string {
  return readFileSync(join(...path), 'utf8');
}
