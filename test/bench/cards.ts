import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { composeProjectCard } from '../../src/card/compose.ts';
import { readCardFonts } from '../../src/card/fonts-fs.ts';
import { renderCard, renderCardSvg } from '../../src/card/render.ts';
import { derivePortfolioFacts } from '../../src/facts/derive.ts';
import { loadPortfolio } from '../../src/manifest/load-fs.ts';
import type { Row } from './bench.ts';

const SHOWCASE = fileURLToPath(new URL('../../examples/showcase', import.meta.url));
const ROUNDS = 20;

/** Cards one after the other, warm, then several in flight. */
export async function benchCards(): Promise<Row[]> {
  const { portfolio } = await loadPortfolio(join(SHOWCASE));
  if (!portfolio) throw new Error('The showcase does not load.');
  const facts = derivePortfolioFacts(portfolio);
  const fonts = readCardFonts();
  const contents = portfolio.projects.map((project) =>
    composeProjectCard(project, facts.get(project.id) ?? [], portfolio.profile),
  );
  for (const content of contents) await renderCard(content, { fonts });
  const jobs = Array.from({ length: ROUNDS }, () => contents).flat();
  const one = await timed(async () => {
    for (const content of jobs) await renderCard(content, { fonts });
  });
  const plain = await timed(async () => {
    for (const content of jobs) {
      await sharp(Buffer.from((await renderCardSvg(content, { fonts })).svg))
        .png()
        .toBuffer();
    }
  });
  const sizes: number[] = [];
  const many = await timed(async () => {
    await inFlight(
      3,
      jobs,
      async (content) => void sizes.push((await renderCard(content, { fonts })).png.length),
    );
  });
  return [
    {
      what: 'card, warm, one at a time',
      measured: `${(one / jobs.length).toFixed(1)} ms, with sharp's defaults ${(plain / jobs.length).toFixed(1)} ms`,
      target: '23 ms',
    },
    {
      what: 'cards a second, 3 in flight',
      measured: ((jobs.length / many) * 1000).toFixed(0),
      target: '60',
    },
    {
      what: 'largest card',
      measured: `${(Math.max(...sizes) / 1024).toFixed(0)} KB`,
      target: 'at most 100 KB',
    },
  ];
}

async function inFlight<T>(
  limit: number,
  jobs: readonly T[],
  work: (job: T) => Promise<void>,
): Promise<void> {
  const queue = [...jobs];
  const worker = async () => {
    for (let job = queue.shift(); job !== undefined; job = queue.shift()) await work(job);
  };
  await Promise.all(Array.from({ length: limit }, worker));
}

async function timed(work: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}
