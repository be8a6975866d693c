import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Row } from './bench.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Cold build of the showcase against a bare Astro site with as many pages; then a warm build. */
export function benchBuild(folder: string): Row[] {
  const showcase = copyShowcase(join(folder, 'showcase'));
  const cold = build(showcase);
  const pages = readdirSync(join(showcase, 'dist'), { recursive: true }).filter((file) =>
    String(file).endsWith('.html'),
  ).length;
  const bare = build(bareSite(join(folder, 'bare'), pages));
  const warm = build(showcase);
  return [
    {
      what: `cold build, ${pages} pages`,
      measured: `${seconds(cold.ms)}, bare site ${seconds(bare.ms)}, ${(cold.ms / bare.ms).toFixed(2)} times`,
      target: 'at most 1.5 times',
    },
    {
      what: 'warm build, nothing changed',
      measured: `${seconds(warm.ms)}; ${/cards: .*/.exec(warm.output)?.[0] ?? 'no line about cards'}`,
      target: '0 cards drawn',
    },
  ];
}

function copyShowcase(target: string): string {
  cpSync(join(ROOT, 'examples/showcase'), target, {
    recursive: true,
    filter: (source) => !/[\\/](?:node_modules|dist|exports|\.astro)(?:[\\/]|$)/.test(source),
  });
  symlinkSync(join(ROOT, 'node_modules'), join(target, 'node_modules'));
  // A cache of its own, so that the first build is really cold.
  writeFileSync(
    join(target, 'bench.config.mjs'),
    "import config from './astro.config.mjs';\nexport default { ...config, cacheDir: './.bench-cache' };\n",
  );
  return target;
}

function bareSite(target: string, pages: number): string {
  mkdirSync(join(target, 'src/pages'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(target, 'node_modules'));
  writeFileSync(join(target, 'package.json'), '{"type":"module"}');
  writeFileSync(
    join(target, 'bench.config.mjs'),
    "export default { cacheDir: './.bench-cache' };\n",
  );
  for (let page = 0; page < pages; page += 1) {
    writeFileSync(
      join(target, `src/pages/p${page}.astro`),
      `<html lang="en"><head><title>Page ${page}</title></head><body><h1>Page ${page}</h1></body></html>\n`,
    );
  }
  return target;
}

function build(root: string): { ms: number; output: string } {
  const begin = performance.now();
  const output = execFileSync(
    process.execPath,
    [join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'build', '--config', 'bench.config.mjs'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    },
  );
  return { ms: performance.now() - begin, output };
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
