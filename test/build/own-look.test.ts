import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { runCli } from '../integrations/cli/run-cli.ts';
import { builtOnce } from './built-once.ts';
import { brokenReferences, referencesOf } from './crawl.ts';
import { filesOf, textOf } from './site.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EXAMPLE = join(ROOT, 'examples/own-look');
const LOCK = 'overrides.lock.json';
const SITE = { base: '/portfolio', site: 'https://alex.example.org' };

const out = join(await builtOnce('own-look'), 'portfolio');
const work = mkdtempSync(join(tmpdir(), 'modelfolio-own-look-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe('the example with a look of its own', () => {
  test('has no link that leads out of its folder into nothing', () => {
    // What lies at the root of the address is another site of the same person.
    const broken = brokenReferences(out, SITE).filter(({ to }) => to !== SITE.site);
    expect(broken).toEqual([]);
    const local = referencesOf(out, SITE).filter(({ to }) => to.startsWith('/'));
    expect(local.length).toBeGreaterThan(500);
    expect(local.filter(({ to }) => !to.startsWith('/portfolio/'))).toEqual([]);
  });

  test('shows its own home, lost page and footer, and the projects of the showcase', () => {
    expect(textOf(out, 'index.html')).toContain('Where I would begin');
    expect(textOf(out, '404.html')).toContain('Nothing was measured here');
    const pages = filesOf(out).filter((file) => file.endsWith('.html'));
    expect(pages).toContain('projects/tumour-triage/index.html');
    expect(pages.filter((file) => !textOf(out, file).includes('own-foot'))).toEqual([]);
    expect(pages.filter((file) => textOf(out, file).includes('Built with modelfolio'))).toEqual([]);
  });

  test('puts its colours over those of the look it chose, on every page', () => {
    const sheets = filesOf(out).filter((file) => file.endsWith('.css'));
    const own = sheets.filter((file) => textOf(out, file).includes('#faf6ee'));
    expect(own.map((file) => textOf(out, file).includes('#2a4bb5'))).toEqual([true]);
    const pages = filesOf(out).filter((file) => file.endsWith('.html'));
    const linked = pages.filter((file) =>
      textOf(out, file).includes(`href="/portfolio/${own[0] ?? ''}"`),
    );
    expect(linked).toEqual(pages);
  });

  test('shows three projects with their numbers on its home, and the others by title', () => {
    const home = textOf(out, 'index.html');
    const projects = filesOf(out).filter((file) => /^projects\/[^/]+\/index\.html$/.test(file));
    expect(home.match(/<article class="card"/g)).toHaveLength(3);
    for (const file of projects)
      expect(home).toContain(`/portfolio/${file.replace('index.html', '')}`);
  });
});

describe('modelfolio overrides', () => {
  test('finds everything recorded (after a change of an original: `modelfolio overrides examples/own-look --record`)', async () => {
    const { code, out: printed } = await runCli(['overrides', EXAMPLE]);
    expect(printed.match(/ as recorded$/gm)).toHaveLength(3);
    expect(code).toBe(0);
  });

  test('ends with 1 when a recorded hash is another one', async () => {
    const copy = join(work, 'copy');
    cpSync(EXAMPLE, copy, {
      recursive: true,
      filter: (file) => !['dist', 'node_modules', '.astro'].includes(basename(file)),
    });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    const lock = join(copy, LOCK);
    const text = readFileSync(lock, 'utf8');
    writeFileSync(lock, text.replace(/"sha256": "\w+"/, `"sha256": "${'0'.repeat(64)}"`));
    const { code, out: printed } = await runCli(['overrides', copy]);
    expect(code).toBe(1);
    expect(printed).toMatch(/^component Footer .* original changed since \d+\.\d+\.\d+$/m);
    expect(printed.match(/ as recorded$/gm)).toHaveLength(2);
  });
});
