import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { derivePortfolioFacts } from '../../src/facts/derive.ts';
import { loadPortfolio } from '../../src/manifest/load-fs.ts';
import { LENS_IDS } from '../../src/manifest/schema/lens-ids.ts';
import { composeResume } from '../../src/resume/compose.ts';
import { readResumeFonts } from '../../src/resume/pdf/fonts-fs.ts';
import { renderPdf } from '../../src/resume/pdf/render.ts';
import type { Row } from './bench.ts';

const SHOWCASE = fileURLToPath(new URL('../../examples/showcase', import.meta.url));
const ROUNDS = 10;

/** The showcase's résumés as PDF: the first with cold fonts, then warm. */
export async function benchResumePdf(): Promise<Row[]> {
  const { portfolio } = await loadPortfolio(join(SHOWCASE));
  if (!portfolio) throw new Error('The showcase does not load.');
  const facts = derivePortfolioFacts(portfolio);
  const resumes = LENS_IDS.map((lens) => composeResume(portfolio, facts, lens));
  const times: number[] = [];
  const sizes: number[] = [];
  for (const resume of Array.from({ length: ROUNDS }, () => resumes).flat()) {
    const begin = performance.now();
    const bytes = await renderPdf(resume, { fonts: readResumeFonts() });
    times.push(performance.now() - begin);
    sizes.push(bytes.length);
  }
  const warm = times.slice(resumes.length).sort((a, b) => a - b);
  const median = warm[Math.floor(warm.length / 2)] ?? NaN;
  return [
    {
      what: 'résumé as PDF, warm',
      measured: `${median.toFixed(0)} ms, the first ${(times[0] ?? NaN).toFixed(0)} ms`,
      target: 'under 100 ms',
    },
    {
      what: 'largest résumé as PDF',
      measured: `${(Math.max(...sizes) / 1024).toFixed(0)} KB`,
      target: 'under 200 KB',
    },
  ];
}
