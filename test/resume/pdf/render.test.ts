import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { derivePortfolioFacts } from '../../../src/facts/derive.ts';
import { loadPortfolio } from '../../../src/manifest/load-fs.ts';
import { LENS_IDS } from '../../../src/manifest/schema/lens-ids.ts';
import { blocksOf } from '../../../src/resume/blocks.ts';
import { composeResume } from '../../../src/resume/compose.ts';
import { readResumeFonts } from '../../../src/resume/pdf/fonts-fs.ts';
import { MissingGlyphError } from '../../../src/resume/pdf/glyphs.ts';
import { renderPdf } from '../../../src/resume/pdf/render.ts';
import { buildResume, printedStrings, readPdf } from '../../builders/pdf.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'modelfolio-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fonts = readResumeFonts();
const { portfolio } = await loadPortfolio(join(ROOT, 'examples/showcase'));
if (!portfolio) throw new Error('The showcase does not load');
const facts = derivePortfolioFacts(portfolio);
const showcase = (lens: (typeof LENS_IDS)[number]) => composeResume(portfolio, facts, lens);

const MODES = [
  ['pdftotext', ['-raw', 'FILE', '-']],
  ['pdftotext', ['-layout', 'FILE', '-']],
  ['pdftotext', ['FILE', '-']],
  ['mutool', ['draw', '-F', 'txt', 'FILE']],
] as const;
const isThere = (tool: string) => spawnSync(tool, ['-v']).error === undefined;
const flat = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

describe.each(LENS_IDS)('the showcase for %s', (lens) => {
  const resume = showcase(lens);
  const strings = blocksOf(resume).flatMap(printedStrings).map(flat);
  const file = join(folder, `${lens}.pdf`);
  const written = renderPdf(resume, { fonts }).then((bytes) => {
    writeFileSync(file, bytes);
    return bytes;
  });

  test('holds every printed string for pdfjs, and is small', async () => {
    const bytes = await written;
    const text = flat((await readPdf(bytes)).text);
    expect(strings.length).toBeGreaterThan(50);
    expect(strings.filter((string) => !text.includes(string))).toEqual([]);
    expect(bytes.length).toBeLessThan(200 * 1024);
  });

  for (const [tool, options] of MODES) {
    const name = [tool, ...options.filter((option) => !/^(?:FILE|-)$/.test(option))].join(' ');
    const there = isThere(tool);
    const title = there ? name : `${name} (not installed here: not run)`;
    test.skipIf(!there)(`holds every printed string for ${title}`, async () => {
      await written;
      const args = options.map((option) => (option === 'FILE' ? file : option));
      const text = flat(execFileSync(tool, args, { encoding: 'utf8', stdio: 'pipe' }));
      expect(strings.filter((string) => !text.includes(string))).toEqual([]);
    });
  }

  const poppler = isThere('pdfinfo');
  test.skipIf(!poppler)(
    `is tagged for pdfinfo${poppler ? '' : ' (not installed here: not run)'}`,
    async () => {
      await written;
      expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/^Tagged: +yes$/m);
      // A line that goes on ends with a space, so that tags alone part its words from the next.
      const tags = execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8' });
      expect(tags).toMatch(/[a-z,)] "\n +"/);
      expect(tags).not.toMatch(/LBody \(block\)\n +"[^"]*[^ "]"\n +"/);
    },
  );

  const qpdf = isThere('qpdf');
  test.skipIf(!qpdf)(
    `is sound for qpdf${qpdf ? '' : ' (not installed here: not run)'}`,
    async () => {
      await written;
      expect(spawnSync('qpdf', ['--check', file]).status).toBe(0);
    },
  );
});

describe('what breaks extraction elsewhere', () => {
  const lines = async (text: string) =>
    (
      await readPdf(
        await renderPdf(buildResume([{ title: 'Tutor', highlights: [text] }]), { fonts }),
      )
    ).text;

  test('a line is never broken at a hyphen', async () => {
    const text = await lines('per-group held-out false-positive-rate '.repeat(12).trim());
    expect(text.split('\n').length).toBeGreaterThan(4);
    expect(text.match(/-\s*$/gm)).toBeNull();
    expect(flat(text).match(/per-group held-out false-positive-rate/g)).toHaveLength(12);
  });

  test('an address is never broken and stands on a row of its own', async () => {
    const href = `https://example.org/${'a-long-path/'.repeat(6)}`;
    const contacts = [{ kind: 'site', label: 'Site', text: href, href }] as const;
    const resume = buildResume([], { contacts });
    expect((await readPdf(await renderPdf(resume, { fonts }))).text.split('\n')).toContain(href);
  });

  test('titles are bold with their date on the row, and bullets hang', async () => {
    const text = await lines('A bullet of many words '.repeat(8).trim());
    expect(text).toMatch(/^Tutor, Example Hospital +Mar 2025 – Aug 2026$/m);
    expect(text).toMatch(/^• ?A bullet of many words /m);
    expect(text).toMatch(/^EXPERIENCE$/m);
  });

  test('signs that web subsets lack stay in the text layer', async () => {
    const signs = 'from 1 → 2, Δ ≥ 0.1 ≤ Ω, Ğ ğ, µ ± 3 × 10², “x” – … €';
    expect(await lines(signs)).toContain(signs);
  });

  test('paragraphs are not glued to each other, and headings stand alone', async () => {
    const { text } = await readPdf(await renderPdf(showcase('ml-engineer'), { fonts }));
    const rows = text.split('\n').map((row) => row.trim());
    for (const heading of ['SUMMARY', 'EXPERIENCE', 'PROJECTS', 'EDUCATION', 'SKILLS'])
      expect(rows).toContain(heading);
  });

  test('no ligature and no space within a word', async () => {
    const words = 'efficient office affinity fjord final flow AVATAR Type Water';
    const text = await lines(words);
    expect(text).toContain(words);
    expect(text).not.toMatch(/[\ufb00-\ufb06]/);
  });
});

describe('the file', () => {
  test('has the same bytes in another process, zone and after other résumés', async () => {
    const resume = buildResume(
      [{ title: 'Tutor', highlights: ['Cut 3 \u00b5s off, Ω held-out'] }],
      {
        updated: '2026-11-21',
      },
    );
    const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    const once = digest(await renderPdf(resume, { fonts }));
    const other = [{ title: 'Other', highlights: ['\u03bc held\u2011out \u2126'] }];
    await renderPdf(buildResume(other), { fonts });
    expect(digest(await renderPdf(resume, { fonts }))).toBe(once);
    const script = `
      const { renderPdf } = await import('./src/resume/pdf/render.ts');
      const { readResumeFonts } = await import('./src/resume/pdf/fonts-fs.ts');
      const { createHash } = await import('node:crypto');
      const bytes = await renderPdf(${JSON.stringify(resume)}, { fonts: readResumeFonts() });
      process.stdout.write(createHash('sha256').update(bytes).digest('hex'));`;
    const elsewhere = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
    });
    expect(elsewhere).toBe(once);
  });

  test('bears the date of the last change, or a fixed one', async () => {
    const date = async (updated?: string) =>
      (await readPdf(await renderPdf(buildResume([], updated ? { updated } : {}), { fonts }))).info[
        'CreationDate'
      ];
    expect(await date('2026-11-21')).toBe('D:20261121000000Z');
    expect(await date('2026-11')).toBe('D:20261101000000Z');
    expect(await date('2026')).toBe('D:20260101000000Z');
    expect(await date()).toBe('D:20000101000000Z');
    expect(await date('soon')).toBe('D:20000101000000Z');
    expect(await date('2026-99-99')).toBe('D:20000101000000Z');
  });

  test('is not made when a character cannot be drawn', async () => {
    const failed = renderPdf(buildResume([], { name: '李' }), { fonts });
    await expect(failed).rejects.toBeInstanceOf(MissingGlyphError);
  });

  test('takes its paper and language from the options', async () => {
    const bytes = await renderPdf(buildResume([]), { fonts, paper: 'letter', language: 'de' });
    expect((await readPdf(bytes)).language).toBe('de');
    expect(new TextDecoder('latin1').decode(bytes)).toContain('/MediaBox [0 0 612 792]');
  });

  test('holds a title of 400 characters, forty entries, or nothing but a name', async () => {
    const title = 'Abc defgh '.repeat(40).trim();
    const long = await readPdf(await renderPdf(buildResume([{ title }]), { fonts }));
    expect(long.tagged.find(({ role }) => role === 'H3')?.text).toContain(title);
    const unbroken = await readPdf(
      await renderPdf(buildResume([{ title: 'x'.repeat(400) }]), { fonts }),
    );
    expect(unbroken.text.match(/x/g)?.length).toBeGreaterThanOrEqual(400);
    const empty = await readPdf(await renderPdf(buildResume([], { sections: [] }), { fonts }));
    expect(empty.tagged.map(({ text }) => text)).toEqual(['Alex Example', 'Data scientist']);
    const nothing = buildResume([], { sections: [], name: ' ', role: '' });
    expect((await readPdf(await renderPdf(nothing, { fonts }))).pages).toBe(1);
  });
});
