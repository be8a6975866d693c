import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import type { AstroInlineConfig } from 'astro';
import modelfolio from 'modelfolio/astro';
import type { ModelfolioOptions } from 'modelfolio/astro';
import { temporarySite } from './temporary-site.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A copy of a small site in a temporary folder, with the package as it is published. */
export interface TestSite {
  readonly root: string;
  build(config?: AstroInlineConfig, options?: ModelfolioOptions): Promise<string>;
  remove(): void;
}

/** Copies `test/fixtures/sites/<name>` so that a test may change and build it. */
export function copySite(name: string): TestSite {
  const root = temporarySite(name);
  cpSync(join(ROOT, 'test/fixtures/sites', name), root, { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  let builds = 0;
  return {
    root,
    build: async (config = {}, options = {}) => {
      const outDir = join(root, `out-${(builds += 1)}`);
      await build({
        root,
        configFile: false,
        logLevel: 'error',
        site: 'https://robin.example.org',
        cacheDir: join(root, '.cache'),
        integrations: [modelfolio(options)],
        ...config,
        outDir,
      });
      return outDir;
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Every file of a folder, by its path with forward slashes, sorted. */
export function filesOf(folder: string): string[] {
  if (!existsSync(folder)) mkdirSync(folder);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

export function textOf(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
