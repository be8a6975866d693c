import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { composeResume } from '../../src/resume/compose.ts';
import { readResume } from '../../src/resume/read/read.ts';
import { renderDocx } from '../../src/resume/render-docx.ts';
import { buildPortfolio, buildPortfolioFacts } from '../builders/portfolio.ts';
import { buildResume, projectEntry } from '../builders/resume.ts';
import { expectedReading } from './read/expected.ts';

const resume = composeResume(buildPortfolio(), buildPortfolioFacts(), 'ml-engineer');

async function partsOf(bytes: Promise<Uint8Array>): Promise<(name: string) => string> {
  const parts = unzipSync(await bytes);
  return (name) => strFromU8(parts[name] ?? new Uint8Array());
}

describe('the Word document', () => {
  test('has a named style on every paragraph, and no table, text box, header or footer', async () => {
    const xml = (await partsOf(renderDocx(resume)))('word/document.xml');
    const paragraphs = xml.match(/<w:p>.*?<\/w:p>/g) ?? [];
    expect(paragraphs.length).toBeGreaterThan(30);
    expect(paragraphs.filter((each) => !/<w:pStyle w:val="\w+"\/>/.test(each))).toEqual([]);
    expect(xml).not.toMatch(/<w:(?:tbl|txbxContent|headerReference|footerReference|drawing)\b/);
    expect(new Set(xml.match(/(?<=<w:pStyle w:val=")\w+/g))).toEqual(
      new Set(['Title', 'Subtitle', 'Normal', 'Heading1', 'Heading2', 'ListBullet']),
    );
  });

  test('says its title, its author and its language, and names every style it uses', async () => {
    const part = await partsOf(renderDocx(resume, { paper: 'letter' }));
    expect(part('docProps/core.xml')).toMatch(
      /<dc:title>Alex Example, Machine learning engineer<\/dc:title><dc:creator>Alex Example<.*>2026-11-21T00:00:00Z<.*>2026-11-21T00:00:00Z</,
    );
    expect(part('word/styles.xml')).toContain('<w:lang w:val="en-US"/>');
    for (const name of ['Title', 'Subtitle', 'Heading 1', 'Heading 2', 'List Bullet', 'Normal'])
      expect(part('word/styles.xml')).toContain(`<w:name w:val="${name}"/>`);
    expect(part('word/document.xml')).toContain('<w:pgSz w:w="12240" w:h="15840"');
  });

  test('has dates behind a right tab, real bullets and real links', async () => {
    const html = await mammoth.convertToHtml({ buffer: Buffer.from(await renderDocx(resume)) });
    // Title and Subtitle have no element of their own in HTML.
    expect(html.messages.filter(({ message }) => !/'(?:Title|Subtitle)'/.test(message))).toEqual(
      [],
    );
    expect(html.value).toMatch(/<h2>Churn alarm(?:(?!<h2>).)*?<ul><li>\S/);
    expect(html.value).toContain('<a href="mailto:alex@example.org">alex@example.org</a>');
    const xml = (await partsOf(renderDocx(resume)))('word/document.xml');
    expect(xml).toContain('<w:tab w:val="right" w:pos="9638"/>');
  });

  test('is the same bytes twice and in every time zone', async () => {
    const before = process.env['TZ'];
    try {
      process.env['TZ'] = 'Pacific/Auckland';
      const there = await renderDocx(resume);
      process.env['TZ'] = 'America/Los_Angeles';
      expect(await renderDocx(resume)).toEqual(there);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  test('holds a name in any script, quotes, signs of XML and no character XML forbids', async () => {
    const odd = buildResume({
      name: '山田 <太郎> & "Ω"',
      sections: [
        {
          id: 'projects',
          title: 'Projects',
          entries: [projectEntry('A\u0000B', ['a\n\nb\u0008c'])],
        },
      ],
    });
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await renderDocx(odd)) });
    expect(value).toContain('山田 <太郎> & "Ω"\n');
    expect(value).toContain('AB\tMay 2026 – Jul 2026\n\na bc\n');
  });
});

// Installed on few machines: each says by its title when it did not run.
describe.each([
  ['docx2txt', (file: string) => ['docx2txt', file, '-']],
  [
    'soffice',
    (file: string) => [
      'soffice',
      '--headless',
      '--convert-to',
      'txt:Text (encoded):UTF8',
      '--outdir',
      join(file, '..'),
      file,
    ],
  ],
] as const)('read back through %s (skipped where it is not installed)', (program, command) => {
  const isThere = spawnSync('which', [program]).status === 0;

  test.skipIf(!isThere)('every field comes back', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'modelfolio-docx-'));
    try {
      const file = join(folder, 'resume.docx');
      writeFileSync(file, await renderDocx(resume));
      const [name = '', ...argv] = command(file);
      const { stdout } = spawnSync(name, argv, {
        encoding: 'utf8',
        env: { ...process.env, HOME: folder },
      });
      const text =
        program === 'docx2txt' ? stdout : readFileSync(join(folder, 'resume.txt'), 'utf8');
      // docx2txt writes the dash between dates as a hyphen.
      expect(readResume(text.replace(/(\d{4}) +- +/g, '$1 – '))).toEqual(expectedReading(resume));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
