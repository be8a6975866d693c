import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

const FIXTURES = fileURLToPath(new URL('../../fixtures', import.meta.url));

/** Lends an empty folder until the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'modelfolio-astro-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Lends a folder that holds some empty files. */
export function folderWith(...files: readonly string[]): string {
  const folder = temporaryFolder();
  for (const file of files) writeIn(folder, file, '');
  return folder;
}

/** Lends a copy of `test/fixtures/<name>` that a test may change. */
export function copyOf(name: string): string {
  const folder = temporaryFolder();
  cpSync(join(FIXTURES, name), folder, { recursive: true });
  return folder;
}

/** Folder of `test/fixtures/<name>`, for reading only. */
export function fixture(name: string): string {
  return join(FIXTURES, name);
}

/** Writes a file and the folders it needs. */
export function writeIn(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** A folder as Astro writes folders: a URL with a slash at the end. */
export function urlOf(folder: string): URL {
  return pathToFileURL(`${folder}/`);
}
