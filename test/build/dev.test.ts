import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copySite } from './site.ts';

const ASTRO = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));
const CONFIG =
  "import modelfolio from 'modelfolio/astro';\nexport default { integrations: [modelfolio()] };\n";

const site = copySite('matrix');
const manifest = join(site.root, 'projects/alpha/project.yaml');
const good = readFileSync(manifest, 'utf8');
let server: ChildProcess;
let origin: string;
const messages: {
  type: string;
  event?: string;
  err?: { message: string; loc?: { file: string; line: number; column: number }; frame?: string };
}[] = [];

beforeAll(async () => {
  writeFileSync(join(site.root, 'astro.config.mjs'), CONFIG);
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const { VITEST: _, NODE_ENV: __, ...environment } = process.env;
  server = spawn(process.execPath, [ASTRO, 'dev', '--host', '127.0.0.1', '--port', String(port)], {
    cwd: site.root,
    stdio: 'ignore',
    env: { ...environment, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' },
  });
  await until(() =>
    fetch(origin).then(
      () => true,
      () => false,
    ),
  );
  const client = await (await fetch(`${origin}/@vite/client`)).text();
  const token = /wsToken = "([^"]+)"/.exec(client)?.[1] ?? '';
  const socket = new WebSocket(`ws://127.0.0.1:${port}/?token=${token}`, 'vite-hmr');
  socket.addEventListener('message', ({ data }) => messages.push(JSON.parse(String(data))));
  await until(() => messages.some((message) => message.type === 'connected'));
});

afterAll(async () => {
  server?.kill();
  site.remove();
});

test('shows a page, drafts included', async () => {
  expect(await page('/projects/alpha/')).toContain('Alpha');
  expect(await page('/projects/gamma/')).toContain('a draft nobody may see');
});

test('marks drafts, and says what they lack', async () => {
  expect(await page('/projects/gamma/')).toContain('<span class="na">Draft</span>');
  expect(await page('/projects/gamma/')).toContain('<section id="missing"');
  expect(await page('/projects/alpha/')).not.toContain('<span class="na">Draft</span>');
  expect(await page('/projects/alpha/')).not.toContain('id="missing"');
  expect((await page('/')).match(/<span class="na">Draft<\/span>/g)?.length).toBeGreaterThan(0);
});

test('has a page for the author, and a link to it on every other', async () => {
  const readiness = await page('/readiness/');
  expect(readiness).toContain('For the author only');
  expect(readiness).toMatch(/>Gamma[^<]*<\/a>\s*<span class="na">Draft</);
  expect(await page('/')).toMatch(/href="\/readiness\/"[^>]*>Readiness, \d+ findings?</);
});

test('has a page of every claim for the author', async () => {
  const ledger = await page('/ledger/');
  expect(ledger).toContain('For the author only');
  expect(ledger).toMatch(/href="\/projects\/alpha\/#[a-z]+">alpha\//);
  expect(await page('/readiness/')).toContain('href="/ledger/"');
});

test('shows the résumé at every one of its addresses', async () => {
  const lens = /href="\/resume\/([a-z-]+)\/"/.exec(await page('/resume/'))?.[1] ?? '';
  expect(await page(`/resume/${lens}/`)).toContain('Robin Example');
  expect(await page(`/resume/${lens}.md`)).toMatch(/^# Robin Example/);
});

test('shows a broken manifest in the overlay with file, line and frame, and lives on', async () => {
  writeFileSync(manifest, good.replace('status: published', 'status: publishd'));
  await until(() => messages.some((message) => message.type === 'error'));
  const error = messages.findLast((message) => message.type === 'error')?.err;
  // Astro turns the words into HTML for its overlay.
  expect(error?.message).toContain('Did you mean <code>published</code>?');
  expect(error?.loc).toMatchObject({ file: manifest, line: 4, column: 9 });
  expect(error?.frame).toContain('status: publishd');
  expect(await page('/projects/beta/')).toContain('Beta');
});

test('lists what is broken on the author’s page, and says that it changed', async () => {
  expect(messages.some(({ event }) => event === 'modelfolio:checked')).toBe(true);
  const readiness = await page('/readiness/');
  expect(readiness).toContain('Did you mean <code>published</code>?');
  expect(readiness).toContain('projects/alpha/project.yaml:4:9');
  expect(readiness).toContain('&gt; 4 | status: publishd');
});

test('clears when the file is mended, and shows the new text', async () => {
  messages.length = 0;
  writeFileSync(manifest, good.replace('title: Alpha', 'title: Alpha mended'));
  await until(() => messages.some((message) => message.type === 'full-reload'));
  await until(async () => (await page('/projects/alpha/')).includes('Alpha mended'));
  const readiness = await page('/readiness/');
  expect(readiness).toContain('Alpha mended');
  expect(readiness).not.toContain('publishd');
});

test('survives a profile that is broken, and says so', async () => {
  const file = join(site.root, 'portfolio.yaml');
  const text = readFileSync(file, 'utf8');
  messages.length = 0;
  writeFileSync(file, 'name: [');
  await until(() => messages.some((message) => message.type === 'error'));
  const broken = await fetch(`${origin}/skills/`, { headers: { accept: 'text/html' } });
  expect(broken.status).toBe(500);
  expect(await broken.text()).toMatch(/<h2>portfolio\.yaml:1:\d+<\/h2>[^]*&gt; 1 \| name: \[/);
  messages.length = 0;
  writeFileSync(file, text);
  await until(() => messages.some((message) => message.type === 'full-reload'));
  await until(async () => (await fetch(`${origin}/`)).status === 200);
  expect(await page('/')).toContain('Robin Example');
});

test('shows another portrait without a restart', async () => {
  const file = join(site.root, 'portfolio.yaml');
  const text = readFileSync(file, 'utf8');
  const portrait = async (name: string, side: number) => {
    const create = { width: side, height: side, channels: 3, background: '#888' } as const;
    await sharp({ create }).png().toFile(join(site.root, name));
    writeFileSync(file, `${text}portrait: { file: ${name}, alt: Robin }\n`);
    await until(async () => (await page('/')).includes(name));
  };
  await portrait('first.png', 200);
  await portrait('second.png', 300);
  expect(await page('/')).not.toContain('first.png');
  writeFileSync(file, text);
  await until(async () => !(await page('/')).includes('second.png'));
});

async function page(path: string): Promise<string> {
  const response = await fetch(origin + path);
  const text = await response.text();
  expect(response.status, text.slice(0, 400)).toBe(200);
  return text;
}

// Waits for something the server does on its own; the limit only ends a test that has failed.
async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await condition())) {
    if (Date.now() > end) expect.fail('It never happened.');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
