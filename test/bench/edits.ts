import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { findBrowser } from '../browser/find-browser.ts';
import type { Row } from './bench.ts';

const ASTRO = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));
const EDITS = 10;
/** What is edited, by name: a file of the showcase, the page that shows it, and a line of the file. */
const EDITED = [
  [
    'project.yaml',
    'projects/tumour-triage/project.yaml',
    '/projects/tumour-triage/',
    /^title: .*$/m,
  ],
  ['portfolio.yaml', 'portfolio.yaml', '/', /^name: .*$/m],
  [
    'case-study.mdx',
    'projects/tumour-triage/case-study.mdx',
    '/projects/tumour-triage/',
    /^## .*$/m,
  ],
] as const;

/** From writing a file of the author's to its new text in an open browser, in `astro dev`. */
export async function benchEdits(showcase: string): Promise<Row[]> {
  const port = await freePort();
  const server = startServer(showcase, port);
  const browser = await chromium.launch(options(await findBrowser()));
  try {
    const page = await browser.newPage();
    const rows: Row[] = [];
    for (const [what, file, path, line] of EDITED) {
      await opened(page, `http://127.0.0.1:${port}${path}`);
      const times = await edit(page, { file: join(showcase, file), line });
      rows.push({
        what: `edit of ${what} to browser`,
        measured: spread(times),
        target: 'under 400 ms',
      });
    }
    return rows;
  } finally {
    await browser.close();
    server.kill();
  }
}

function options({ executablePath, args }: Awaited<ReturnType<typeof findBrowser>>) {
  return { executablePath, args: [...args], headless: true };
}

function startServer(root: string, port: number): ChildProcess {
  return spawn(process.execPath, [ASTRO, 'dev', '--host', '127.0.0.1', '--port', String(port)], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' },
  });
}

// The first answer compiles every component; edits are what is measured here.
async function opened(page: Page, address: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await page.goto(address).catch(() => undefined);
    if (answer?.ok()) return page.waitForTimeout(1_500);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`No page at ${address}`);
}

async function edit(page: Page, { file, line }: { file: string; line: RegExp }): Promise<number[]> {
  const before = readFileSync(file, 'utf8');
  const [start = ''] = /^(?:\S+ )/.exec(line.exec(before)?.[0] ?? '') ?? [];
  const times: number[] = [];
  for (let round = 0; round < EDITS; round += 1) {
    const words = `Edited ${'x'.repeat(round + 1)} now`;
    const begin = performance.now();
    writeFileSync(file, before.replace(line, `${start}${words}`));
    await page.getByText(words).first().waitFor({ state: 'attached' });
    times.push(performance.now() - begin);
    await page.waitForTimeout(700);
  }
  writeFileSync(file, before);
  return times;
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return `median ${middle.toFixed(0)} ms, worst ${(sorted.at(-1) ?? 0).toFixed(0)} ms`;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
