import { createServer } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { unreadablePage, unreadablePages } from '../../../integrations/astro/unreadable-page.ts';
import { forget } from '../../../integrations/astro/remember.ts';
import { loadPortfolio } from '../../../src/manifest/load-fs.ts';
import { resetBridge } from './reset-bridge.ts';
import { copyOf, temporaryFolder, writeIn } from './temporary-folder.ts';

const RIGHT = 'schemaVersion: "1"\nname: Alex\nheadline: Analyst\n';
const BROKEN = `${RIGHT}hedline: <b>\n`;
afterEach(resetBridge);

/** Asks a server that has nothing but these pages; 404 stands for what is handed on. */
async function ask(folder: string, { method = 'GET', accept = 'text/html,*/*' } = {}) {
  const pages = unreadablePages(folder, { base: '/me' });
  const server = createServer((request, response) =>
    pages(request, response, () => response.writeHead(404).end()),
  );
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const answer = await fetch(`http://127.0.0.1:${port}/skills/`, { method, headers: { accept } });
  const body = await answer.text();
  await new Promise((closed) => server.close(closed));
  return { status: answer.status, body };
}

describe('while portfolio.yaml cannot be read', () => {
  test('every page lists file, line, column and message, and gives way once it is mended', async () => {
    const folder = copyOf('sites/matrix');
    expect((await ask(folder)).status).toBe(404);
    writeIn(folder, 'portfolio.yaml', BROKEN);
    forget([`${folder}/portfolio.yaml`]);
    const page = await ask(folder);
    expect(page.status).toBe(500);
    expect(page.body).toContain('<h2>portfolio.yaml:4:1</h2>');
    expect(page.body).toContain('src="/me/@vite/client"');
    writeIn(folder, 'portfolio.yaml', RIGHT);
    forget([`${folder}/portfolio.yaml`]);
    expect((await ask(folder)).status).toBe(404);
  });

  test('files that are no pages, and a folder that is gone, go their way', async () => {
    const folder = copyOf('sites/matrix');
    writeIn(folder, 'portfolio.yaml', BROKEN);
    expect((await ask(folder, { accept: '*/*' })).status).toBe(404);
    expect((await ask(folder, { method: 'POST' })).status).toBe(404);
    expect((await ask(`${temporaryFolder()}/gone`)).status).toBe(404);
  });
});

test('what an author wrote stays text', async () => {
  const folder = copyOf('sites/matrix');
  writeIn(folder, 'portfolio.yaml', BROKEN);
  const html = unreadablePage(await loadPortfolio(folder), { base: '/' });
  expect(html).toContain('4 | hedline: &lt;b&gt;');
  expect(html).toContain('src="/@vite/client"');
  expect(html).not.toContain('<b>');
});
