import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { buildShowcase } from './browser/showcase.ts';
import { temporarySite } from './build/temporary-site.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the showcase as it was built once for all tests, which only read it. */
    showcase: string;
    /** Folder for other sites that several test files read; the first to ask builds one there. */
    built: string;
  }
}

/** Before the tests that use them: the package, when it is older than its sources, and the showcase. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  buildPackage();
  const showcase = await buildShowcase();
  const built = temporarySite('built');
  provide('showcase', showcase);
  provide('built', built);
  return () =>
    [showcase, built].forEach((folder) => rmSync(folder, { recursive: true, force: true }));
}

function buildPackage(): void {
  const built = join(ROOT, 'dist/src/index.js');
  const sources = ['src', 'integrations'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true }).map((file) =>
      join(ROOT, folder, String(file)),
    ),
  );
  const newest = Math.max(...sources.map((file) => statSync(file).mtimeMs));
  if (existsSync(built) && statSync(built).mtimeMs > newest) return;
  execFileSync(process.execPath, [join(ROOT, '.build/package.mjs')], { stdio: 'inherit' });
}
