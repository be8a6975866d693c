import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../integrations/cli/run.ts';
import { brokenReferences } from './crawl.ts';
import { searchRecords } from './search-records.ts';
import { copySite, filesOf, textOf } from './site.ts';
import type { TestSite } from './site.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/import', import.meta.url));
const SAMPLES = fileURLToPath(new URL('../../../shared/samples', import.meta.url));
const ADDRESS = { base: '/', site: 'https://robin.example.org' };

/** Repositories of other people, where they are at hand, with what the author knows of their rows. */
const REAL = [
  ['reviews', 'remla23-team18__model-training__MIT'],
  ['music', 'McGill-MMA__Spotify-Music__MIT'],
  ['language', 'EleutherAI__pythia__Apache-2.0'],
] as const;

const made: TestSite[] = [];
afterAll(() => made.forEach((site) => site.remove()));

describe('a portfolio made only by import', () => {
  const site = freshSite();
  let out = '';
  beforeAll(async () => {
    await importInto(site, ['metrics', join(FIXTURES, 'metrics-json/nested-splits')]);
    await importInto(site, ['churn', join(FIXTURES, 'mlflow/folder')]);
    await importInto(site, ['films', join(FIXTURES, 'huggingface/trained-card')]);
    out = await site.build({}, { drafts: true });
  });

  test('builds with drafts, every page of one marked and kept out of search engines', () => {
    expect(projectPages(out)).toEqual(['churn', 'films', 'metrics']);
    for (const id of projectPages(out)) {
      const page = pageOf(out, id);
      expect(page).toContain('<meta name="robots" content="noindex">');
      expect(page).toContain('<span class="na">Draft</span>');
      expect(page).not.toContain('application/ld+json');
      expect(page).toContain('content="https://robin.example.org/cards/site.png"');
    }
    expect(brokenReferences(out, ADDRESS)).toEqual([]);
  });

  test('says on each page what is missing, and never shows the mark of a gap', () => {
    for (const id of projectPages(out)) {
      expect(missingOn(out, id)).toContain('Needed before it is published');
      expect(pageOf(out, id)).not.toMatch(/>\s*\?\s*</);
    }
    expect(missingOn(out, 'films')).toContain('What the data set was used for. data.role.');
    expect(missingOn(out, 'films')).toContain(
      'Rows it was measured on. evaluation.metrics.split. Write split: with one of train, validation,',
    );
    expect(missingOn(out, 'churn')).toContain(
      'Kind of task; decides which evaluation blocks fit. task.type.',
    );
  });

  test('shows the numbers of the files, and none whose rows nobody named', () => {
    expect(wordsOn(out, 'metrics')).toMatch(/\b0\.875\b/);
    expect(wordsOn(out, 'metrics')).not.toMatch(/\b0\.71\b/);
    expect(wordsOn(out, 'churn')).toMatch(/\b0\.812\b/);
    expect(wordsOn(out, 'films')).toMatch(/\b0\.86\b/);
    expect(wordsOn(out, 'films')).not.toMatch(/\b0\.88\b/);
  });

  test('marks drafts wherever they stand beside others', () => {
    const home = textOf(out, 'index.html');
    const skills = textOf(out, 'skills/index.html');
    for (const id of projectPages(out)) {
      expect(home).toMatch(new RegExp(`id="work-${id}"[\\s\\S]*?<span class="na">Draft</span>`));
      expect(skills).toMatch(
        new RegExp(`href="/projects/${id}/">[^<]*</a> <span class="na">Draft`),
      );
    }
    expect(textOf(out, 'index.md').match(/^\*Draft\*$/gm)).toHaveLength(3);
  });

  test('tells programs nothing of drafts', () => {
    const files = filesOf(out);
    expect(files.filter((file) => /^projects\/[^/]+\.(?:md|json)$/.test(file))).toEqual([]);
    expect(files.filter((file) => file.startsWith('cards/'))).toEqual(['cards/site.png']);
    const told = files.filter((file) =>
      /^(?:sitemap-.*\.xml|rss\.xml|llms\.txt|portfolio\.json|resume\/.*)$/.test(file),
    );
    expect(told.length).toBeGreaterThan(10);
    expect(told.filter((file) => /projects\/|Nested splits/.test(textOf(out, file)))).toEqual([]);
    expect(searchRecords(out).map(({ url }) => url)).toEqual(['/skills/']);
    expect(searchRecords(out).filter(({ content }) => /Nested splits/.test(content))).toEqual([]);
  });

  test('has none of them without the option', async () => {
    const published = await site.build();
    expect(projectPages(published)).toEqual([]);
    expect(
      filesOf(published).filter((file) => /Nested splits|films/.test(textOf(published, file))),
    ).toEqual([]);
  });
});

describe.skipIf(!existsSync(SAMPLES))('three repositories as their authors left them', () => {
  const site = freshSite();
  let out = '';
  beforeAll(async () => {
    for (const [id, folder] of REAL)
      await importInto(site, [id, join(SAMPLES, folder), '--split', 'test']);
    out = await site.build({}, { drafts: true });
  });

  test('give manifests without an error, and warnings about gaps only', async () => {
    const { printed } = await cli(['check', site.root, '--format', 'json']);
    const rules = printed.matchAll(/"rule": "([^"]+)"/g);
    expect(new Set([...rules].map((match) => match[1]))).toEqual(new Set(['manifest/gap']));
    expect(printed).not.toContain('"severity": "error"');
  });

  test('give pages with their numbers and what is missing', () => {
    for (const [id] of REAL) {
      expect(pageOf(out, id)).toContain('<meta name="robots" content="noindex">');
      expect(missingOn(out, id)).toContain('Needed before it is published');
    }
    expect(wordsOn(out, 'reviews')).toMatch(/\b0\.727\b/);
    expect(wordsOn(out, 'reviews')).toMatch(/\bn = 180\b/);
    expect(brokenReferences(out, ADDRESS)).toEqual([]);
  });
});

/** A site whose portfolio holds a person and nothing else. */
function freshSite(): TestSite {
  const site = copySite('matrix');
  made.push(site);
  rmSync(join(site.root, 'projects'), { recursive: true });
  writeFileSync(
    join(site.root, 'portfolio.yaml'),
    'schemaVersion: "1"\nname: Robin Example\nheadline: Machine learning engineer\n',
  );
  return site;
}

async function importInto(
  { root }: TestSite,
  [id, folder, ...options]: readonly [string, string, ...string[]],
): Promise<void> {
  const { code, printed } = await cli(['import', folder, root, '--project', id, ...options]);
  expect(code, printed).toBe(0);
}

async function cli(args: readonly string[]): Promise<{ code: number; printed: string }> {
  let printed = '';
  const print = (text: string) => void (printed += text);
  const io = { out: print, err: print, cwd: FIXTURES, colour: false, version: '0.0.0' };
  return { code: await run(args, io), printed };
}

function projectPages(out: string): string[] {
  const folder = join(out, 'projects');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, 'index.html')))
    .toSorted();
}

function pageOf(out: string, id: string): string {
  return textOf(out, `projects/${id}/index.html`);
}

/** A page as text. */
function wordsOn(out: string, id: string): string {
  return wordsIn(/<main[\s\S]*<\/main>/.exec(pageOf(out, id))?.[0] ?? '');
}

/** The section of what is missing, as text. */
function missingOn(out: string, id: string): string {
  return wordsIn(/<section id="missing"[\s\S]*?<\/section>/.exec(pageOf(out, id))?.[0] ?? '');
}

function wordsIn(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;])/g, '');
}
