import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Builds the package once before the tests that use it, when it is older than its sources. */
export default function setup(): void {
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
