import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { brokenReferences } from './crawl.ts';
import { searchRecords } from './search-records.ts';
import { copySite, filesOf, textOf } from './site.ts';

const site = copySite('matrix');
afterAll(() => site.remove());

// Two of three share a subject that the third does not have, so there is something to narrow down.
const OTHER = join(site.root, 'projects/other');
cpSync(join(site.root, 'projects/beta'), OTHER, { recursive: true });
const manifest = join(OTHER, 'project.yaml');
writeFileSync(
  manifest,
  readFileSync(manifest, 'utf8')
    .replace(/^title:.*$/m, 'title: Other')
    .replace('domain: [images]', 'domain: [handwriting, "C++", "C#"]'),
);

const ADDRESS = { base: '/', site: 'https://robin.example.org' };

describe('pages of projects that share something', () => {
  test('are written for what some have in common, and are linked and listed', async () => {
    const out = await site.build();
    expect(filesOf(out).filter((file) => /^work\/.*html$/.test(file))).toEqual([
      'work/domain/images/index.html',
    ]);
    const page = textOf(out, 'work/domain/images/index.html');
    expect(page).toContain(
      '<link rel="canonical" href="https://robin.example.org/work/domain/images/">',
    );
    expect(page.match(/<article /g)).toHaveLength(2);
    expect(textOf(out, 'projects/alpha/index.html')).toContain('<a href="/work/domain/images/">');
    expect(textOf(out, 'index.html')).toContain('<a href="/work/domain/images/"');
    expect(textOf(out, 'sitemap-0.xml')).toContain('/work/domain/images/<');
    expect(brokenReferences(out, ADDRESS)).toEqual([]);
  });

  test.each([
    ['never', 'directory'],
    ['always', 'file'],
    ['ignore', 'preserve'],
  ] as const)(
    'are reached under a base with trailingSlash %s and format %s',
    async (trailingSlash, format) => {
      const out = await site.build({ base: '/folder', trailingSlash, build: { format } });
      expect(filesOf(out).filter((file) => /^work\/.*html$/.test(file))).toHaveLength(1);
      expect(brokenReferences(out, { ...ADDRESS, base: '/folder' })).toEqual([]);
    },
  );

  test('can be switched off, with every link to them', async () => {
    const out = await site.build({}, { pages: { work: false } });
    expect(filesOf(out).filter((file) => file.startsWith('work/'))).toEqual([]);
    expect(textOf(out, 'index.html')).not.toContain('class="filters"');
    expect(brokenReferences(out, ADDRESS)).toEqual([]);
  });
});

describe('the search index', () => {
  test('holds published projects and skills, and no draft', async () => {
    const records = searchRecords(await site.build());
    expect(records.map(({ url, meta }) => `${url} ${meta['kind']}: ${meta['title']}`)).toEqual([
      '/projects/alpha/ Project: Alpha',
      '/projects/beta/ Project: Beta & "quotes"',
      '/projects/other/ Project: Other',
      '/skills/ Skills: Skills, by evidence',
    ]);
    expect(records.filter(({ content }) => /Gamma|a draft nobody may see/.test(content))).toEqual(
      [],
    );
    expect(
      records.filter(({ content }) => /On this page|Read as|Skip to content/.test(content)),
    ).toEqual([]);
  });

  test('is left out with its button when the site asks for that', async () => {
    const out = await site.build({}, { search: false });
    expect(filesOf(out).filter((file) => file.startsWith('pagefind/'))).toEqual([]);
    const marked = filesOf(out).filter(
      (file) => file.endsWith('.html') && /data-(?:search|pagefind)/.test(textOf(out, file)),
    );
    expect(marked).toEqual([]);
  });

  test('is left out, and nothing else, where the program for it is missing', async () => {
    process.env['npm_config_arch'] = 'no-such-machine';
    try {
      const out = await site.build();
      expect(filesOf(out).filter((file) => file.startsWith('pagefind/'))).toEqual([]);
      expect(textOf(out, 'index.html')).not.toContain('data-search');
      expect(filesOf(out)).toContain('projects/alpha/index.html');
    } finally {
      delete process.env['npm_config_arch'];
    }
  });
});
