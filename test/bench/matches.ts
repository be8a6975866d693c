import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { derivePortfolioFacts } from '../../src/facts/derive.ts';
import { loadPortfolio } from '../../src/manifest/load-fs.ts';
import { matchPosting } from '../../src/match/match.ts';
import type { Row } from './bench.ts';
import { timeOfProcess } from './whole-process.ts';

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));
const POSTING = `${EXAMPLES}/posting.txt`;
const SHOWCASE = `${EXAMPLES}/showcase`;

/** A posting beside the showcase: once everything is loaded, and as a whole process. */
export async function benchMatches(): Promise<Row[]> {
  const { portfolio } = await loadPortfolio(SHOWCASE);
  if (!portfolio) throw new Error('The showcase does not load.');
  const text = readFileSync(POSTING, 'utf8');
  const facts = derivePortfolioFacts(portfolio);
  const times = Array.from({ length: 15 }, () => {
    const begin = performance.now();
    matchPosting(text, portfolio, facts);
    return performance.now() - begin;
  });
  const warm = times.slice(4).sort((a, b) => a - b);
  return [
    {
      what: 'matching a posting with 8 projects, once loaded',
      measured: `${warm[0]?.toFixed(1)} ms best, ${warm[5]?.toFixed(1)} ms median`,
      target: 'under 30 ms',
    },
    {
      what: 'match, 8 projects, whole process',
      measured: timeOfProcess(['match', POSTING, SHOWCASE]),
      target: 'under 150 ms',
    },
  ];
}
