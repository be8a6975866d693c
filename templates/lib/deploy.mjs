import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packageName } from './copy.mjs';

const GITHUB_PAGES = `# Builds the site on every push to main and publishes it on GitHub Pages.
# Once, in the repository: Settings, Pages, Source: GitHub Actions.
name: deploy

on:
  push:
    branches: [main]
  workflow_dispatch:

permissions:
  contents: read

concurrency:
  group: pages
  cancel-in-progress: false

jobs:
  build:
    runs-on: ubuntu-latest
    permissions:
      contents: read
      pages: read
    steps:
      - uses: actions/checkout@v5
      - uses: actions/setup-node@v5
        with:
          node-version: 24
          cache: npm
      # Needs package-lock.json in the repository: npm install writes it.
      - run: npm ci
      # After npm ci, which empties node_modules. Holds the content store and the drawn cards.
      - uses: actions/cache@v4
        with:
          path: node_modules/.astro
          key: astro-\${{ hashFiles('package-lock.json') }}-\${{ github.run_id }}
          restore-keys: astro-\${{ hashFiles('package-lock.json') }}-
      - id: pages
        uses: actions/configure-pages@v5
      # astro.config.mjs reads both. The base is /<repository>, or empty for <user>.github.io.
      - run: npm run build
        env:
          SITE: \${{ steps.pages.outputs.origin }}
          BASE: \${{ steps.pages.outputs.base_path }}
      - uses: actions/upload-pages-artifact@v4
        with:
          path: dist

  deploy:
    needs: build
    runs-on: ubuntu-latest
    permissions:
      pages: write
      id-token: write
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: actions/deploy-pages@v4
`;

// The pages say themselves what they may load, with hashes that no fixed header can know; a header
// with a policy of its own would forbid what they allow. Only who may frame them must be said here.
const HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
};
const HEADER_LINES = Object.entries(HEADERS);

const NETLIFY = `[build]
command = "SITE=$URL npm run build"
publish = "dist"

[build.environment]
NODE_VERSION = "24"

[[headers]]
for = "/*"

[headers.values]
${HEADER_LINES.map(([name, value]) => `${name} = ${JSON.stringify(value)}`).join('\n')}
`;

/** Cloudflare reads this file from the folder it serves; Astro copies it there from public/. */
const CLOUDFLARE_HEADERS = `/*\n${HEADER_LINES.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;

const VERCEL = {
  $schema: 'https://openapi.vercel.sh/vercel.json',
  framework: 'astro',
  buildCommand: 'SITE=https://$VERCEL_PROJECT_PRODUCTION_URL npm run build',
  outputDirectory: 'dist',
  headers: [{ source: '/(.*)', headers: HEADER_LINES.map(([key, value]) => ({ key, value })) }],
};

const FILES = {
  'github-pages': () => ({ '.github/workflows/deploy.yml': GITHUB_PAGES }),
  netlify: () => ({ 'netlify.toml': NETLIFY }),
  cloudflare: (target) => ({
    'public/_headers': CLOUDFLARE_HEADERS,
    'wrangler.jsonc': json(cloudflare(target)),
  }),
  vercel: () => ({ 'vercel.json': json(VERCEL) }),
  none: () => ({}),
};

const STEPS = {
  'github-pages': 'Publish: push to GitHub, then Settings, Pages, Source: GitHub Actions',
  netlify: 'Publish: connect the repository at https://app.netlify.com; netlify.toml does the rest',
  cloudflare: 'Publish: set `site` in astro.config.mjs, then npm run build && npx wrangler deploy',
  vercel: 'Publish: import the repository at https://vercel.com/new; vercel.json does the rest',
};

/** Writes what a host needs to build and serve the site; gives the names of the files. */
export function writeHostFiles(target, host) {
  const files = FILES[host](target);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(target, name)), { recursive: true });
    writeFileSync(join(target, name), text);
  }
  return Object.keys(files);
}

/** The step left to the person, or undefined when no host was chosen. */
export function publishStep(host) {
  return STEPS[host];
}

function cloudflare(target) {
  return {
    $schema: 'node_modules/wrangler/config-schema.json',
    name: packageName(target),
    compatibility_date: '2026-11-01',
    assets: { directory: './dist', not_found_handling: '404-page' },
  };
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
