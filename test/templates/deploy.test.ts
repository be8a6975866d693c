import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { create, filesBelow, temporaryFolder, textOf } from './create-fixture.ts';

const HOST_FILES = {
  'github-pages': ['.github/workflows/deploy.yml'],
  netlify: ['netlify.toml'],
  cloudflare: ['public/_headers', 'wrangler.jsonc'],
  vercel: ['vercel.json'],
};

function createFor(host: string): { folder: string; stdout: string } {
  const cwd = temporaryFolder();
  const { stdout } = create(cwd, 'site', '--deploy', host, '--no-install', '--no-git');
  return { folder: join(cwd, 'site'), stdout };
}

test.each(Object.entries(HOST_FILES))('%s gets its files and no other', (host, files) => {
  const plain = filesBelow(createFor('none').folder);
  const { folder, stdout } = createFor(host);
  expect(filesBelow(folder).filter((file) => !plain.includes(file))).toEqual(files);
  expect(stdout).toContain('Publish: ');
});

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Record<string, string>;
  readonly with?: Record<string, unknown>;
}

interface Workflow {
  readonly permissions: Record<string, string>;
  readonly jobs: Record<'build' | 'deploy', { permissions: Record<string, string>; steps: Step[] }>;
}

function workflow(): Workflow {
  return parse(
    textOf(createFor('github-pages').folder, '.github/workflows/deploy.yml'),
  ) as Workflow;
}

test('the GitHub workflow takes site and base from the repository', () => {
  const build = workflow().jobs.build.steps.find((step) => step.run === 'npm run build');
  expect(build?.env).toEqual({
    SITE: '${{ steps.pages.outputs.origin }}',
    BASE: '${{ steps.pages.outputs.base_path }}',
  });
});

test('the GitHub workflow restores the cache after npm ci has emptied node_modules', () => {
  const { steps } = workflow().jobs.build;
  const cache = steps.findIndex((step) => step.with?.['path'] === 'node_modules/.astro');
  const install = steps.findIndex((step) => step.run === 'npm ci');
  const build = steps.findIndex((step) => step.run === 'npm run build');
  expect([install, cache, build]).toEqual([install, cache, build].sort((a, b) => a - b));
  expect(install).toBeGreaterThan(-1);
});

test('only the job that publishes may write', () => {
  const { permissions, jobs } = workflow();
  expect(permissions).toEqual({ contents: 'read' });
  expect(jobs.build.permissions).toEqual({ contents: 'read', pages: 'read' });
  expect(jobs.deploy.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
});

test('Cloudflare serves dist under the name of the package', () => {
  expect(JSON.parse(textOf(createFor('cloudflare').folder, 'wrangler.jsonc'))).toMatchObject({
    name: 'site',
    assets: { directory: './dist', not_found_handling: '404-page' },
  });
});

test('Netlify and Vercel build with the address they know', () => {
  expect(textOf(createFor('netlify').folder, 'netlify.toml')).toContain('SITE=$URL npm run build');
  expect(JSON.parse(textOf(createFor('vercel').folder, 'vercel.json'))).toMatchObject({
    buildCommand: 'SITE=https://$VERCEL_PROJECT_PRODUCTION_URL npm run build',
    outputDirectory: 'dist',
  });
});

test.each([
  ['netlify', 'netlify.toml'],
  ['cloudflare', 'public/_headers'],
  ['vercel', 'vercel.json'],
])('%s tells browsers what a page cannot say itself', (host, file) => {
  const text = textOf(createFor(host).folder, file);
  for (const part of ["frame-ancestors 'none'", 'nosniff', 'strict-origin-when-cross-origin'])
    expect(text).toContain(part);
  // Two policies hold together: one here would forbid scripts that a page allows by their hashes.
  expect(text).not.toMatch(/script-src|style-src|default-src/);
});

test('Cloudflare and Vercel get headers in the form they read', () => {
  expect(textOf(createFor('cloudflare').folder, 'public/_headers')).toMatch(
    /^\/\*\n(?: {2}[A-Z][\w-]+: \S.*\n){4}$/,
  );
  const { headers } = JSON.parse(textOf(createFor('vercel').folder, 'vercel.json')) as {
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };
  expect(headers[0]?.source).toBe('/(.*)');
  expect(headers[0]?.headers).toContainEqual({ key: 'X-Content-Type-Options', value: 'nosniff' });
});

test('astro.config.mjs reads the site and the base that hosts set', () => {
  const config = textOf(createFor('none').folder, 'astro.config.mjs');
  const answer = (env: Record<string, string>) => {
    const source = config
      .replace(/^import .*$/gm, '')
      .replace('export default defineConfig(', 'process.stdout.write(JSON.stringify(')
      .replace('integrations: [modelfolio()],', '')
      .replace(/\);\s*$/, '));');
    const run = spawnSync(process.execPath, ['-e', source], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
    });
    return JSON.parse(run.stdout) as unknown;
  };
  expect(answer({ SITE: 'https://ada.github.io', BASE: '/work' })).toEqual({
    site: 'https://ada.github.io',
    base: '/work',
  });
  expect(answer({ SITE: '', BASE: '' })).toEqual({
    site: 'https://portfolio.example.org',
    base: '/',
  });
});
