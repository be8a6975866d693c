// Builds the example portfolio from nothing to files, with the time each step took.
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const showcase = join(root, 'examples/showcase');
const started = performance.now();

step('package', [join(root, '.build/package.mjs')], root);
step('check', [join(root, 'dist/integrations/cli/main.js'), 'check', '.'], showcase);
step('site and cards', [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], showcase);
step(
  'résumés',
  [join(root, 'dist/integrations/cli/main.js'), 'resume', '.', '--out', 'exports'],
  showcase,
);
report('site', join(showcase, 'dist'));
report('résumés', join(showcase, 'exports'));
console.log(`\nAll of it in ${seconds(performance.now() - started)}. See it with: npm run preview`);

function step(name, args, cwd) {
  const begin = performance.now();
  console.log(`\n== ${name}`);
  try {
    execFileSync(process.execPath, args, {
      cwd,
      stdio: 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
  } catch (error) {
    console.error(`\n${name} failed.`);
    process.exit(typeof error?.status === 'number' ? error.status : 70);
  }
  console.log(`   ${name}: ${seconds(performance.now() - begin)}`);
}

function report(name, folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce(
    (sum, file) => sum + statSync(join(file.parentPath, file.name)).size,
    0,
  );
  const pages = files.filter((file) => file.name.endsWith('.html')).length;
  const cards = files.filter((file) => file.name.endsWith('.png')).length;
  const detail = pages > 0 ? ` (${pages} pages, ${cards} cards)` : '';
  console.log(
    `${name}: ${files.length} files${detail}, ${Math.round(bytes / 1000)} kB in ${relative(root, folder)}/`,
  );
}

function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
