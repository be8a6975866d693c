import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { claimText } from '../../../src/claims/text.ts';
import { derivePortfolioFacts } from '../../../src/facts/derive.ts';
import { loadPortfolio } from '../../../src/manifest/load-fs.ts';
import { LENS_IDS } from '../../../src/manifest/schema/lens-ids.ts';
import { composeResume } from '../../../src/resume/compose.ts';
import { findSection } from '../../../src/resume/content.ts';
import { readResumeFonts } from '../../../src/resume/pdf/fonts-fs.ts';
import { countPages, pagesOf, printedLines } from '../../../src/resume/pdf/measure.ts';
import { renderPdf } from '../../../src/resume/pdf/render.ts';
import { buildResume, readPdf } from '../../builders/pdf.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const fonts = readResumeFonts();
const { portfolio } = await loadPortfolio(join(ROOT, 'examples/showcase'));
if (!portfolio) throw new Error('The showcase does not load');
const facts = derivePortfolioFacts(portfolio);

describe('the printed size', () => {
  test.each(LENS_IDS)('no bullet of the showcase takes more than two lines for %s', (lens) => {
    const projects = findSection(composeResume(portfolio, facts, lens), 'projects');
    const bullets = projects?.entries.flatMap((project) => project.bullets.map(claimText)) ?? [];
    expect(bullets.length).toBeGreaterThan(10);
    expect(bullets.filter((bullet) => printedLines(bullet, { fonts }) > 2)).toEqual([]);
  });

  test('lines are counted as they are printed', () => {
    expect(printedLines('Short', { fonts })).toBe(1);
    expect(printedLines('word '.repeat(60), { fonts })).toBe(3);
    expect(printedLines(' ', { fonts })).toBe(0);
  });

  test.each([0, 3, 40])('pages of a résumé with %i jobs are those of its file', async (count) => {
    const resume = buildResume(
      Array.from({ length: count }, (_, n) => ({ title: `Job ${n}`, highlights: ['One', 'Two'] })),
    );
    for (const paper of ['a4', 'letter'] as const) {
      const { pages } = await readPdf(await renderPdf(resume, { fonts, paper }));
      expect(countPages(resume, { fonts, paper })).toBe(pages);
    }
    expect(pagesOf(resume, { fonts }).length).toBeGreaterThan(count);
  });
});
