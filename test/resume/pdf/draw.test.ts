import { describe, expect, test } from 'vitest';
import { composeResume } from '../../../src/resume/compose.ts';
import { blocksOf } from '../../../src/resume/blocks.ts';
import { readResumeFonts } from '../../../src/resume/pdf/fonts-fs.ts';
import { renderPdf } from '../../../src/resume/pdf/render.ts';
import { buildResume, readPdf } from '../../builders/pdf.ts';
import { buildPortfolio, buildPortfolioFacts } from '../../builders/portfolio.ts';

const fonts = readResumeFonts();
const portfolio = buildPortfolio();
const resume = composeResume(portfolio, buildPortfolioFacts(portfolio), 'data-scientist');
const read = await readPdf(await renderPdf(resume, { fonts }));

describe('the structure', () => {
  test('holds every block in reading order, under its role', () => {
    const blocks = blocksOf(resume);
    const expected = blocks.flatMap((block): [string, string][] => {
      switch (block.kind) {
        case 'name':
          return [['H1', block.text]];
        case 'heading':
          return [['H2', block.text.toUpperCase()]];
        case 'entry':
          return [
            ['H3', block.title],
            ...(block.period ? [['P', block.period] as [string, string]] : []),
          ];
        case 'bullet':
          return [
            ['Lbl', '•'],
            ['LBody', block.text],
          ];
        case 'address':
          return [['Link', block.href]];
        case 'contacts':
          return [
            ['P', '| Berlin, Germany'],
            ['Link', 'alex@example.org'],
          ];
        default:
          return [['P', block.text]];
      }
    });
    expect(read.tagged.map(({ role, text }) => [role, text])).toEqual(expected);
  });

  test('has the order of the text in the file', () => {
    const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
    const order = read.tagged
      .filter(({ text }) => !/@|Berlin/.test(text))
      .map(({ text }) => flat(text));
    let at = 0;
    const text = flat(read.text);
    for (const each of order) {
      const found = text.indexOf(each, at);
      expect(found, each).toBeGreaterThanOrEqual(at);
      at = found + each.length;
    }
  });

  test('puts consecutive bullets in one list and links in a link that knows its annotation', () => {
    const lists = read.roles.filter((role) => role === 'L').length;
    const entries = blocksOf(resume).filter(
      (block, index, all) => block.kind === 'bullet' && all[index - 1]?.kind !== 'bullet',
    );
    expect(lists).toBe(entries.length);
    expect(read.roles.slice(0, 2)).toEqual(['Root', 'Document']);
    expect(new Set(read.roles)).toEqual(
      new Set(['Root', 'Document', 'H1', 'H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Link']),
    );
    expect(read.links).toEqual([
      'mailto:alex@example.org',
      ...blocksOf(resume).flatMap((block) => (block.kind === 'address' ? [block.href] : [])),
    ]);
    expect(read.linked).toBe(read.links.length);
  });

  test('is followed by the outline', () => {
    expect(read.outline.map(({ title }) => title)).toEqual(
      resume.sections.map(({ title }) => title),
    );
    const titles = blocksOf(resume).flatMap((block) =>
      block.kind === 'entry' ? [block.title] : [],
    );
    expect(read.outline.flatMap(({ under }) => under)).toEqual(titles);
  });

  test('goes on over pages: titles, lists and links of every page are there', async () => {
    const jobs = Array.from({ length: 40 }, (_, n) => ({
      title: `Job ${n}`,
      highlights: ['First line of many words '.repeat(7).trim(), `Second ${n}`],
    }));
    const many = await readPdf(await renderPdf(buildResume(jobs), { fonts }));
    expect(many.pages).toBeGreaterThan(3);
    expect(many.tagged.filter(({ role }) => role === 'H3').map(({ text }) => text)).toEqual(
      jobs.map(({ title }) => `${title}, Example Hospital`),
    );
    expect(many.tagged.filter(({ role }) => role === 'LBody').map(({ text }) => text)).toEqual(
      jobs.flatMap(({ highlights }) => highlights),
    );
  });

  test('keeps a title of two rows whole, while the date stands on its first row', async () => {
    const title = 'A model that finds tumours '.repeat(15).trim();
    const { tagged, text } = await readPdf(await renderPdf(buildResume([{ title }]), { fonts }));
    expect(tagged.slice(-2)).toEqual([
      { role: 'H3', text: `${title}, Example Hospital` },
      { role: 'P', text: 'Mar 2025 – Aug 2026' },
    ]);
    const rows = text.split('\n');
    const first = rows.findIndex((row) => row.startsWith('A model'));
    expect(rows[first]).toMatch(/ Mar 2025 – Aug 2026$/);
    expect(rows[first + 1]).toMatch(/^[A-Za-z].*[a-z] ?$/);
  });
});
