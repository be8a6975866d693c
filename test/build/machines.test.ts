import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, inject, test } from 'vitest';
import { jsonLdProblems } from '../site/feeds/json-ld/vocabulary.ts';
import { brokenReferences } from './crawl.ts';
import { filesOf, textOf } from './site.ts';

const SITE = 'https://alex.example.org';
const out = inject('showcase');

const files = filesOf(out);
const pages = files.filter((file) => file.endsWith('.html'));
const projects = pages.flatMap((file) => /^projects\/([^/]+)\/index\.html$/.exec(file)?.[1] ?? []);

/** Content of every meta element of a page, by property or name. */
function metaOf(page: string): ReadonlyMap<string, string[]> {
  const found = [
    ...textOf(out, page).matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g),
  ];
  const names = Map.groupBy(found, ([, name]) => name ?? '');
  return new Map(
    [...names].map(([name, all]) => [name, all.map(([, , content]) => content ?? '')]),
  );
}

function blocksOf(page: string): string[] {
  const pattern = /<script type="application\/ld\+json">([^]*?)<\/script>/g;
  return [...textOf(out, page).matchAll(pattern)].map(([, text]) => text ?? '');
}

/** Kind and address of each twin a page links. */
function twinsOf(page: string): { type: string; file: string }[] {
  return [
    ...textOf(out, page).matchAll(/<link rel="alternate" type="([^"]+)"[^>]* href="\/([^"]+)"/g),
  ].map(([, type = '', file = '']) => ({ type, file }));
}

const textAs = (page: string) => {
  if (page.startsWith('projects/')) return 'article';
  return /^(?:index|for\/|resume\/)/.test(page) ? 'profile' : 'website';
};

test('the showcase was built: nothing below passes for want of pages', () => {
  expect(projects.length).toBeGreaterThan(5);
  expect(pages.length).toBeGreaterThan(15);
});

describe.each(pages)('%s', (page) => {
  const meta = metaOf(page);
  const lost = page === '404.html';

  test('tells previews what it is, with full addresses and the size of its picture', () => {
    for (const name of [
      'og:title',
      'og:description',
      'og:site_name',
      'og:image:alt',
      'twitter:title',
    ])
      expect(meta.get(name)?.filter(Boolean), name).toHaveLength(1);
    expect(meta.get('og:type')).toEqual([textAs(page)]);
    expect(meta.get('og:image')?.[0]).toMatch(/^https:\/\/alex\.example\.org\/cards\/[\w-]+\.png$/);
    expect(meta.get('og:image:width')).toEqual(['1200']);
    expect(meta.get('og:image:height')).toEqual(['630']);
    expect(meta.get('twitter:card')).toEqual(['summary_large_image']);
    expect(meta.get('og:url')).toEqual(lost ? undefined : [canonicalOf(page)]);
  });

  test('tells of an article when it changed, and of a profile whose it is', () => {
    const dates = ['article:published_time', 'article:modified_time'].flatMap(
      (name) => meta.get(name) ?? [],
    );
    expect(dates).toHaveLength(page.startsWith('projects/') ? 2 : 0);
    for (const date of dates) expect(date).toMatch(/^\d{4}(?:-\d{2}){0,2}$/);
    expect(meta.get('profile:username')).toEqual(
      textAs(page) === 'profile' ? ['alex-example'] : undefined,
    );
  });

  test('has data for search engines without a fault', () => {
    const blocks = blocksOf(page);
    expect(blocks).toHaveLength(lost || page.startsWith('work/') ? 0 : 1);
    expect(blocks.flatMap(jsonLdProblems)).toEqual([]);
  });

  test('links its Markdown twin, which leads back to it', () => {
    const twins = twinsOf(page).filter(({ type }) => type === 'text/markdown');
    expect(twins).toHaveLength(lost ? 0 : 1);
    for (const { file } of twins) {
      expect(files).toContain(file);
      if (!file.startsWith('resume/'))
        expect(textOf(out, file)).toContain(`](${canonicalOf(page)})`);
    }
  });
});

function canonicalOf(page: string): string {
  return /<link rel="canonical" href="([^"]+)"/.exec(textOf(out, page))?.[1] ?? '';
}

test('every twin is linked by a page, and every address in a twin leads somewhere', () => {
  const linked = new Set(pages.flatMap(twinsOf).map(({ file }) => file));
  const twins = files.filter((file) => /\.md$/.test(file));
  expect(twins.filter((file) => !linked.has(file))).toEqual([]);
  expect(brokenReferences(out, { base: '/', site: SITE })).toEqual([]);
});

test('llms.txt names every project and every résumé in Markdown', () => {
  const text = textOf(out, 'llms.txt');
  const wanted = files.filter((file) => /^(?:projects|resume)\/.*\.md$/.test(file));
  expect(wanted.filter((file) => !text.includes(`](${SITE}/${file})`))).toEqual([]);
});

test('JSON is what the schemas beside it say', () => {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  for (const file of ['portfolio.json', ...projects.map((id) => `projects/${id}.json`)]) {
    const data = JSON.parse(textOf(out, file)) as { $schema: string };
    const schema = data.$schema.slice(SITE.length + 1);
    const validate =
      ajv.getSchema(schema) ??
      ajv.addSchema(JSON.parse(textOf(out, schema)) as object, schema).getSchema(schema);
    expect([validate?.(data), validate?.errors]).toEqual([true, null]);
  }
});

test('the sitemap names every page search engines may keep, with the day the manifests say', () => {
  const text = textOf(out, 'sitemap-0.xml');
  const places = [...text.matchAll(/<loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g)];
  const addresses = places.map(([, address]) => address ?? '').sort();
  expect(addresses).toEqual(
    pages
      .filter((page) => page !== '404.html')
      .map(canonicalOf)
      .sort(),
  );
  expect(places.filter(([, , day]) => !day?.startsWith('2026-11-21'))).toEqual([]);
});

test('robots.txt names the sitemap', () =>
  expect(textOf(out, 'robots.txt')).toContain(`Sitemap: ${SITE}/sitemap-index.xml`));
