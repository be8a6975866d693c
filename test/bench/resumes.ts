import { fileURLToPath } from 'node:url';
import { derivePortfolioFacts } from '../../src/facts/derive.ts';
import { loadPortfolio } from '../../src/manifest/load-fs.ts';
import { composeResume } from '../../src/resume/compose.ts';
import { RESUME_FORMATS, renderResume } from '../../src/resume/formats.ts';
import { readResumeFonts } from '../../src/resume/pdf/fonts-fs.ts';
import type { Row } from './bench.ts';

const SHOWCASE = fileURLToPath(new URL('../../examples/showcase', import.meta.url));
const ROUNDS = 15;

/** Files of one lens, warm, in processor time, so that other work on the machine does not count: median of some rounds. */
export async function benchResumes(): Promise<Row[]> {
  const { portfolio } = await loadPortfolio(SHOWCASE);
  if (!portfolio) throw new Error('The showcase does not load.');
  const resume = composeResume(portfolio, derivePortfolioFacts(portfolio), 'ml-engineer');
  const options = { fonts: readResumeFonts };
  const made = (format: (typeof RESUME_FORMATS)[number]) => renderResume(resume, format, options);
  for (const format of RESUME_FORMATS) await made(format);
  const all = await median(async () => {
    for (const format of RESUME_FORMATS) await made(format);
  });
  const docx = await median(() => made('docx'));
  return [
    {
      what: 'résumé, all formats of a lens, warm',
      measured: `${all.toFixed(0)} ms, of which Word ${docx.toFixed(0)} ms`,
      target: '200 ms',
    },
  ];
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const begin = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(begin);
    times.push((user + system) / 1000);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}
