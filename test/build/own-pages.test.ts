import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { copySite, filesOf, textOf } from './site.ts';
import type { TestSite } from './site.ts';

/** A build in which no two routes may give the same address. */
const STRICT = { prerenderConflictBehavior: 'error' } as const;
const LENS_PAGE = `---
export const getStaticPaths = () => [{ params: { PARAM: 'alpha' } }];
---
<p>Mine: {Astro.params.PARAM}</p>
`;

let site: TestSite;
beforeEach(() => {
  site = copySite('matrix');
});
afterEach(() => {
  vi.restoreAllMocks();
  site.remove();
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(site.root, file)), { recursive: true });
  writeFileSync(join(site.root, file), text);
}

const resumePages = (out: string) => filesOf(out).filter((file) => /^resume\/.*\.html$/.test(file));

describe('a site replaces', () => {
  test('projects, whatever it calls its parameter', async () => {
    write('src/pages/projects/[slug].astro', LENS_PAGE.replaceAll('PARAM', 'slug'));
    const out = await site.build(STRICT);
    expect(textOf(out, 'projects/alpha/index.html')).toContain('Mine: alpha');
    expect(filesOf(out)).not.toContain('projects/beta/index.html');
  });

  test('the résumé alone, and not the résumés for a role', async () => {
    const before = resumePages(await site.build(STRICT));
    write('src/pages/resume/index.astro', '<p>My own résumé</p>\n');
    const out = await site.build(STRICT);
    expect(textOf(out, 'resume/index.html')).toContain('My own résumé');
    expect(resumePages(out)).toEqual(before);
    expect(before.length).toBeGreaterThan(2);
  });

  test('the résumés for a role alone, and not the résumé', async () => {
    write('src/pages/resume/[role].astro', LENS_PAGE.replaceAll('PARAM', 'role'));
    const out = await site.build(STRICT);
    expect(resumePages(out)).toEqual(['resume/alpha/index.html', 'resume/index.html']);
    expect(textOf(out, 'resume/index.html')).toContain('Robin Example');
  });

  test('the whole résumé by one option', async () => {
    write('src/Resume.astro', LENS_PAGE.replaceAll('PARAM', 'lens'));
    const out = await site.build(STRICT, { pages: { resume: './src/Resume.astro' } });
    expect(resumePages(out)).toEqual(['resume/alpha/index.html', 'resume/index.html']);
    expect(textOf(out, 'resume/index.html')).toContain('Mine:');
  });

  test.each(['robots.txt', 'llms.txt', 'rss.xml', 'portfolio.json'])(
    '%s from the public folder, without a word of warning',
    async (file) => {
      write(`public/${file}`, 'mine');
      const words = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
      const out = await site.build({ ...STRICT, logLevel: 'warn' });
      expect(textOf(out, file)).toBe('mine');
      expect(words.mock.calls.flat().join()).not.toContain(file);
    },
  );
});

test('a portfolio in a folder of its own is named once', async () => {
  mkdirSync(join(site.root, 'me'));
  for (const name of ['portfolio.yaml', 'projects'])
    renameSync(join(site.root, name), join(site.root, 'me', name));
  write(
    'src/pages/mine.astro',
    "---\nimport { getCollection } from 'astro:content';\nconst projects = await getCollection('projects');\n---\n<ul>{projects.map(({ data }) => <li>{data.title}</li>)}</ul>\n",
  );
  const out = await site.build({}, { portfolio: './me' });
  expect(textOf(out, 'mine/index.html')).toContain('<li>Alpha</li>');
  expect(textOf(out, 'projects/alpha/index.html')).toContain('id="case-study"');
});

test('a theme for code stays the author’s', async () => {
  const caseStudy = join(site.root, 'projects/alpha/case-study.mdx');
  const text = readFileSync(caseStudy, 'utf8');
  writeFileSync(caseStudy, `${text}\n\`\`\`python\nx = 1\n\`\`\`\n`);
  const page = async (config: Parameters<TestSite['build']>[0]) =>
    textOf(await site.build(config), 'projects/alpha/index.html');
  expect(await page({})).toContain('astro-code css-variables');
  expect(await page({ markdown: { shikiConfig: { theme: 'nord' } } })).toContain('astro-code nord');
});

test('a path that leads nowhere stops the build with what to type', async () => {
  write('src/Footer.astro', '<footer>Mine</footer>\n');
  const failure = site.build({}, { components: { Footer: './src/Foter.astro' } });
  await expect(failure).rejects.toMatchObject({
    type: 'AstroUserError',
    message: expect.stringContaining('there is no file "./src/Foter.astro"'),
    hint: "Type components: { Footer: './src/Footer.astro' }.",
  });
});
