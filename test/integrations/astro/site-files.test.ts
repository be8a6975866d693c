import { afterEach, describe, expect, test } from 'vitest';
import { bridge } from '../../../integrations/astro/bridge.ts';
import { siteFiles } from '../../../integrations/astro/site-files.ts';
import { buildSite } from '../../builders/site.ts';
import { resetBridge } from './reset-bridge.ts';
import { temporaryFolder } from './temporary-folder.ts';

afterEach(resetBridge);

// Files that draw nothing never touch the cache.
const files = () => siteFiles(buildSite(), { cacheDir: 'never-made' });

/** For every card asked for, whether the cache had it. */
const hits = async () => (await Promise.all(bridge().cards.values())).map(({ hit }) => hit);

describe('cards', () => {
  test('are one for each project and one for the site', () => {
    expect(files().cards).toEqual(['audit', 'churn', 'forecast', 'tumours', 'site']);
  });

  test('are drawn once, then come from the cache with the same bytes', async () => {
    const cards = siteFiles(buildSite(), { cacheDir: temporaryFolder() });
    const drawn = await cards.card('tumours');
    expect(await hits()).toEqual([false]);
    bridge().cards.clear();
    const cached = await cards.card('tumours');
    expect(await hits()).toEqual([true]);
    expect(Buffer.from(cached).equals(Buffer.from(drawn))).toBe(true);
    expect(Buffer.from(drawn).subarray(1, 4).toString()).toBe('PNG');
    expect(bridge().findings.size).toBe(0);
  });

  test('are drawn once when two pages ask at the same time', async () => {
    const cards = siteFiles(buildSite(), { cacheDir: temporaryFolder() });
    const [first, second] = await Promise.all([cards.card('tumours'), cards.card('tumours')]);
    expect(await hits()).toEqual([false]);
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  test('differ from project to project, and the site has one of its own', async () => {
    const cards = siteFiles(buildSite(), { cacheDir: temporaryFolder() });
    await cards.card('audit');
    await cards.card('site');
    expect(bridge().cards.size).toBe(2);
  });

  test('report characters their fonts lack, at the title', async () => {
    const { portfolio, ...site } = buildSite();
    const projects = portfolio.projects.map((project) => ({
      ...project,
      manifest: { ...project.manifest, title: 'Tumour 数据' },
    }));
    await siteFiles(
      { ...site, portfolio: { ...portfolio, projects } },
      { cacheDir: temporaryFolder() },
    ).card('tumours');
    const findings = [...bridge().findings.values()].flat();
    expect(findings).toMatchObject([
      {
        rule: 'card/missing-glyph',
        severity: 'warning',
        place: { file: 'projects/tumours/project.yaml', path: ['title'] },
      },
    ]);
    expect(findings[0]?.message).toContain('数 (U+6570)');
  });
});

describe('résumés', () => {
  test('are every lens in every format', () => {
    expect(files().resumes).toHaveLength(4 * 3);
    expect(
      files()
        .resumes.slice(0, 3)
        .map(({ format }) => format),
    ).toEqual(['md', 'txt', 'json']);
  });

  test('hold the person and the headline number in each format', async () => {
    for (const { lens, format } of files().resumes) {
      const text = await files().resume(lens, format);
      expect(text).toContain('Alex Example');
      expect(text).toContain('0.937');
    }
    expect(JSON.parse(String(await files().resume('ml-engineer', 'json')))).toMatchObject({
      basics: { name: 'Alex Example' },
    });
  });

  test('are PDF files too where the site offers them', async () => {
    const printed = siteFiles(
      { ...buildSite(), resumeFormats: ['pdf'] },
      { cacheDir: 'never-made' },
    );
    expect(printed.resumes).toHaveLength(4);
    const bytes = Buffer.from(await printed.resume('ml-engineer', 'pdf'));
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test.each([
    ['ml-engineer', 'pdf'],
    ['astronaut', 'md'],
    ['', ''],
    ['constructor', 'md'],
  ])('are not made up: %s.%s', async (lens, format) => {
    await expect(files().resume(lens, format)).rejects.toThrow(RangeError);
  });
});

describe('feeds', () => {
  test('list every project with its full address, and are the same text twice', async () => {
    const [first, second] = [await files().rss(), await files().rss()];
    expect(second).toBe(first);
    expect(first.match(/<item>/g)).toHaveLength(4);
    expect(first).toContain('<link>https://alex.example.org/base/projects/tumours/</link>');
    expect(first).toContain('<title>Alex Example</title>');
  });

  test('escape what an author writes', async () => {
    const { portfolio, ...site } = buildSite();
    const profile = { ...portfolio.profile, headline: 'A & B <i>' };
    expect(
      await siteFiles(
        { ...site, portfolio: { ...portfolio, profile } },
        { cacheDir: 'never-made' },
      ).rss(),
    ).toContain('A &amp; B &lt;i');
  });

  test('come for people, programs and search engines', () => {
    expect(files().llms()).toMatch(/^# Alex Example\n/);
    expect(files().robots()).toMatch(/^User-agent: \*\n/);
    expect(JSON.parse(files().portfolio())).toMatchObject({ name: 'Alex Example' });
  });

  test('name themselves, their language and the day of the latest change, which no clock told', async () => {
    const text = await files().rss();
    expect(text).toContain(
      '<atom:link href="https://alex.example.org/base/rss.xml" rel="self" type="application/rss+xml"/>',
    );
    expect(text).toContain('<language>en</language>');
    expect(text).toContain('<lastBuildDate>Sat, 21 Nov 2026 00:00:00 GMT</lastBuildDate>');
    expect(text.match(/<guid isPermaLink="true">https:[^<]+</g)).toHaveLength(4);
    expect(text.match(/<content:encoded>/g)).toHaveLength(4);
  });

  test('ask crawlers that train models to stay away where the site says so', () => {
    const own = siteFiles(buildSite(), { cacheDir: 'never-made', training: false });
    expect(own.robots()).toContain('User-agent: GPTBot\n');
    expect(files().robots()).not.toContain('GPTBot');
  });
});

describe('twins', () => {
  test('hold each page as Markdown and each project as JSON', () => {
    const { markdown, ...own } = files();
    expect(markdown.home()).toMatch(/^# Alex Example\n/);
    expect(markdown.home('ml-engineer')).toContain('> Machine learning engineer\n');
    expect(markdown.skills()).toMatch(/^# Skills of Alex Example/);
    expect(markdown.project('tumours')).toMatch(/^# Tumour classifier\n/);
    expect(JSON.parse(own.project('tumours'))).toMatchObject({ id: 'tumours' });
  });

  test('are not made up', () => {
    expect(() => files().markdown.home('astronaut')).toThrow(RangeError);
    expect(() => files().markdown.project('nothing')).toThrow(RangeError);
    expect(() => files().schema('nothing')).toThrow(RangeError);
  });

  test('name schemas that are there', () => {
    expect(files().schemas).toEqual(['portfolio.v1', 'project-facts.v1']);
    for (const name of files().schemas)
      expect(JSON.parse(files().schema(name))).toMatchObject({ type: 'object' });
  });
});
