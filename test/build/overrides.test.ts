import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { brokenReferences } from './crawl.ts';
import { copySite, filesOf, textOf } from './site.ts';
import type { TestSite } from './site.ts';

let site: TestSite;
beforeEach(() => {
  site = copySite('matrix');
});
afterEach(() => site.remove());

function write(file: string, text: string): void {
  mkdirSync(join(site.root, file, '..'), { recursive: true });
  writeFileSync(join(site.root, file), text);
}

describe('a site may replace', () => {
  test('a component by option', async () => {
    write('src/Footer.astro', '<footer>My own footer</footer>\n');
    const out = await site.build({}, { components: { Footer: './src/Footer.astro' } });
    expect(textOf(out, 'index.html')).toContain('My own footer');
    expect(textOf(out, 'index.html')).not.toContain('Built with modelfolio');
  });

  test('a page by option', async () => {
    write(
      'src/Skills.astro',
      "---\nimport { getSite } from 'virtual:modelfolio/site';\nconst { portfolio } = await getSite();\n---\n<p>Skills of {portfolio.profile.name}</p>\n",
    );
    const out = await site.build({}, { pages: { skills: './src/Skills.astro' } });
    expect(textOf(out, 'skills/index.html')).toContain('Skills of Robin Example');
  });

  test('a page by a file of its own, without a word of warning', async () => {
    write('src/pages/skills.astro', '<p>Mine</p>\n');
    const out = await site.build({ prerenderConflictBehavior: 'error' });
    expect(textOf(out, 'skills/index.html')).toContain('Mine');
  });

  test.each([
    [{ lens: false }, /^for\//],
    [{ notFound: false }, /^404/],
    [{ resume: false }, /^resume\/.*html$/],
    [{ skills: false }, /^skills\//],
    [
      { lens: false, notFound: false, resume: false, skills: false },
      /^(?:for\/|404|skills\/|resume\/.*html$)/,
    ],
  ] as const)('a page by nothing, and no link to it is left: %j', async (pages, pattern) => {
    const out = await site.build({}, { pages });
    expect(filesOf(out).filter((file) => pattern.test(file))).toEqual([]);
    expect(filesOf(out)).toContain('resume/ml-engineer.md');
    expect(brokenReferences(out, { base: '/', site: 'https://robin.example.org' })).toEqual([]);
  });
});

test('collections give pages of your own the checked manifests', async () => {
  write(
    'src/pages/mine.astro',
    "---\nimport { getCollection } from 'astro:content';\nconst projects = await getCollection('projects');\n---\n<ul>{projects.map(({ data }) => <li>{data.title} {data.family}</li>)}</ul>\n",
  );
  const out = await site.build();
  expect(textOf(out, 'mine/index.html')).toContain('<li>Alpha multiclass</li>');
});
