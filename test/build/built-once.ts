import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import { buildExample } from '../browser/showcase.ts';
import { buildGermanShowcase } from './german.ts';

/** Sites that several test files read and none changes, each with how it is built into a folder. */
const SITES = {
  german: (folder: string) => buildGermanShowcase(folder),
  // Under its base path, as a host would serve it.
  'own-look': (folder: string) => buildExample('own-look', join(folder, 'portfolio')),
} as const;

/** Milliseconds between two looks. */
const PAUSE = 200;

/**
 * The folder of a site that the first test file to ask has built in this run; the others wait for it.
 * Tests of the build itself build their own.
 */
export async function builtOnce(name: keyof typeof SITES): Promise<string> {
  const folder = join(inject('built'), name);
  if (await isFirst(folder)) await build(name, folder);
  while (!existsSync(`${folder}.done`)) await setTimeout(PAUSE);
  const problem = await readFile(`${folder}.done`, 'utf8');
  if (problem) throw new Error(`The site ${name} could not be built: ${problem}`);
  return folder;
}

// Making a folder succeeds once, whoever asks at the same time.
async function isFirst(folder: string): Promise<boolean> {
  return mkdir(`${folder}.asked`).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false;
      throw error;
    },
  );
}

async function build(name: keyof typeof SITES, folder: string): Promise<void> {
  const problem = await SITES[name](folder).then(
    () => '',
    (error: unknown) => String(error),
  );
  await writeFile(`${folder}.done`, problem);
}
