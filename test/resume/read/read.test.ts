import fc from 'fast-check';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { derivePortfolioFacts } from '../../../src/facts/derive.ts';
import { loadPortfolio } from '../../../src/manifest/load-fs.ts';
import type { LensId } from '../../../src/manifest/schema/lens-ids.ts';
import { LENS_IDS } from '../../../src/manifest/schema/lens-ids.ts';
import { composeResume } from '../../../src/resume/compose.ts';
import type { Resume } from '../../../src/resume/content.ts';
import { readResumeFonts } from '../../../src/resume/pdf/fonts-fs.ts';
import { renderPdf } from '../../../src/resume/pdf/render.ts';
import { readResume } from '../../../src/resume/read/read.ts';
import { renderDocx } from '../../../src/resume/render-docx.ts';
import { renderText } from '../../../src/resume/render-text.ts';
import { anyResume, buildResume, projectEntry } from '../../builders/resume.ts';
import { expectedReading } from './expected.ts';
import { pdfText } from './pdf-lines.ts';

const FORMS: readonly [form: string, text: (resume: Resume) => Promise<string>][] = [
  ['plain text', (resume) => Promise.resolve(renderText(resume))],
  ['Word', async (resume) => wordText(await renderDocx(resume))],
  ['PDF', async (resume) => pdfText(await renderPdf(resume, { fonts: readResumeFonts() }))],
];

describe.each(FORMS)('what a program reads in the %s', (form, textOf) => {
  const showcase = new Map<LensId, Resume>();
  beforeAll(async () => {
    const { portfolio } = await loadPortfolio('examples/showcase');
    if (!portfolio) throw new Error('The showcase does not load.');
    const facts = derivePortfolioFacts(portfolio);
    for (const lens of LENS_IDS) showcase.set(lens, composeResume(portfolio, facts, lens));
  });

  test.each(LENS_IDS)("is the showcase's résumé for %s, field by field", async (lens) => {
    const resume = showcase.get(lens);
    if (!resume) throw new Error('There is no résumé.');
    const read = readResume(await textOf(resume));
    expect(read).toEqual(expectedReading(resume));
    expect(read.sections.find(({ title }) => title === 'Projects')?.entries).toHaveLength(8);
  });

  test('is any résumé a person could print', async () => {
    await fc.assert(
      fc.asyncProperty(anyResume, async (resume) => {
        expect(readResume(await textOf(resume))).toEqual(expectedReading(resume));
      }),
      { numRuns: form === 'plain text' ? 300 : 40 },
    );
  }, 120_000);

  test('is forty projects, a title of 400 characters and a résumé of a name alone', async () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      projectEntry(`Project ${index} ${'held-out '.repeat(index).trim()}`.trim(), ['Did it']),
    );
    const long = projectEntry('per-group '.repeat(40).trim(), ['Did it'], {
      link: `https://example.org/${'a'.repeat(60)}`,
    });
    for (const resume of [
      buildResume({ sections: [{ id: 'projects', title: 'Projects', entries: many }] }),
      buildResume({ sections: [{ id: 'projects', title: 'Projects', entries: [long] }] }),
      buildResume({ contacts: [], sections: [] }),
    ])
      expect(readResume(await textOf(resume))).toEqual(expectedReading(resume));
  });
});

async function wordText(bytes: Uint8Array): Promise<string> {
  const { value, messages } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  expect(messages).toEqual([]);
  return value;
}
