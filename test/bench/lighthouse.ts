import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import lighthouse from 'lighthouse';
import type { Flags, Result } from 'lighthouse';
import { chromium } from 'playwright-core';
import { findBrowser } from '../browser/find-browser.ts';
import { serve } from '../browser/serve.ts';
import type { Row } from './bench.ts';

const PAGES = ['/', '/projects/tumour-triage/', '/resume/'];
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];
const RUNS = 3;

/**
 * Scores of three pages of a built site in both themes, as a telephone loads them from a slow
 * network: performance, accessibility, best practices and search engines, 0 to 100. Of up to three
 * runs the fastest is told, for other work on the machine can only make a page slower.
 */
export async function benchLighthouse(dist: string): Promise<Row[]> {
  const served = await serve(dist, { zipped: true });
  try {
    const rows: Row[] = [];
    for (const theme of THEMES)
      for (const page of PAGES) {
        const result = await best(`${served.origin}${page}`, theme);
        rows.push({ what: `Lighthouse of ${page}, ${theme}`, ...scores(result) });
      }
    return rows;
  } finally {
    await served.close();
  }
}

async function best(address: string, theme: Theme): Promise<Result> {
  const speed = ({ categories }: Result) => categories['performance']?.score ?? 0;
  let fastest = await judge(address, theme);
  for (let run = 1; run < RUNS && speed(fastest) < 1; run += 1) {
    const next = await judge(address, theme);
    if (speed(next) > speed(fastest)) fastest = next;
  }
  return fastest;
}

async function judge(address: string, theme: Theme): Promise<Result> {
  const port = await freePort();
  const { executablePath, args } = await findBrowser();
  const dark = theme === 'dark' ? ['--blink-settings=preferredColorScheme=0'] : [];
  const flags = [...args, `--remote-debugging-port=${port}`, ...dark];
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    const options: Flags = { port, onlyCategories: CATEGORIES, logLevel: 'error', output: 'json' };
    const result = await lighthouse(address, options);
    if (!result) throw new Error(`Lighthouse said nothing about ${address}`);
    return result.lhr;
  } finally {
    await browser.close();
  }
}

function scores({ categories, audits }: Result): Pick<Row, 'measured' | 'target'> {
  const all = CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100));
  const weighed = CATEGORIES.flatMap((id) => categories[id]?.auditRefs ?? []);
  const kept = weighed
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id} ${audits[id]?.displayValue ?? ''}`.trim());
  const why = kept.length > 0 ? ` (${kept.join(', ')})` : '';
  return { measured: all.join(', ') + why, target: '100 in all four' };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
