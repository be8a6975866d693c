import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { temporarySite } from '../build/temporary-site.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ASTRO = join(ROOT, 'node_modules/astro/bin/astro.mjs');

/** Builds the showcase into a new folder and returns that folder. The package must be built. */
export async function buildShowcase(): Promise<string> {
  const folder = temporarySite('showcase');
  await buildExample('showcase', folder);
  return folder;
}

/** Builds an example into a folder. The package must be built. */
export async function buildExample(name: string, folder: string): Promise<void> {
  const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  await promisify(execFile)(
    process.execPath,
    [ASTRO, 'build', '--root', `examples/${name}`, '--outDir', folder],
    { cwd: ROOT, env: environment },
  );
}

/** Addresses of every page in a built site, sorted: `/`, `/404.html`, `/skills/`. */
export async function pagesOf(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((file) => file.endsWith('.html'))
    .map(
      (file) =>
        `/${file
          .split(sep)
          .join('/')
          .replace(/(?:^|(?<=\/))index\.html$/, '')}`,
    )
    .sort();
}
