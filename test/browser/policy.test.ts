import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inContext, openShowcase } from './open-showcase.ts';
import type { Showcase } from './open-showcase.ts';

/** What every page of the showcase says: none of them has a script or a style in it. */
const POLICY = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
];
const META = /<meta http-equiv="content-security-policy" content="([^"]*)"/g;
/** Tells of everything the policy forbids, through the console. */
const TELL =
  "document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => console.error(`forbidden ${violatedDirective} ${blockedURI}`))";

let showcase: Showcase;

beforeAll(async () => {
  showcase = await openShowcase();
});

afterAll(() => showcase?.close());

test('every page brings one strict policy, before anything it loads', async () => {
  const files = (await readdir(showcase.folder, { recursive: true })).filter((file) =>
    file.endsWith('.html'),
  );
  const pages = await Promise.all(
    files.map((file) => readFile(join(showcase.folder, file), 'utf8')),
  );
  expect(pages.length).toBeGreaterThan(20);
  for (const [index, page] of pages.entries()) {
    const policies = [...page.matchAll(META)].map(([, content = '']) => content);
    expect(policies, files[index]).toHaveLength(1);
    expect(directives(policies[0] ?? '')).toEqual(POLICY);
    expect(page, files[index]).toMatch(/<head><meta charset="utf-8"><meta http-equiv="content-s/);
  }
});

test('no page asks another origin for anything, misses a file, or does what its policy forbids', async () => {
  const trouble: string[] = [];
  const found = await inContext(showcase.browser, {}, async (context) => {
    await context.addInitScript(TELL);
    const page = await context.newPage();
    watch(page, trouble);
    const pages: Record<string, string[]> = {};
    for (const path of showcase.pages) {
      await page.goto(`${showcase.origin}${path}`, { waitUntil: 'load' });
      if (trouble.length > 0) pages[path] = trouble.splice(0);
    }
    return pages;
  });
  expect(found).toEqual({});
});

test('what is written into a page does not run, and what comes from elsewhere does not load', async () => {
  const trouble: string[] = [];
  await inContext(showcase.browser, {}, async (context) => {
    await context.addInitScript(TELL);
    const page = await context.newPage();
    watch(page, trouble);
    await page.goto(`${showcase.origin}/`);
    await page.evaluate(INTRUDE);
    await expect.poll(() => trouble.filter((line) => line.startsWith('forbidden'))).toHaveLength(4);
    expect(await page.evaluate('globalThis.intruded')).toBeUndefined();
  });
  expect(trouble.join('\n')).toMatch(/forbidden script-src-elem inline/);
  expect(trouble.join('\n')).toMatch(/forbidden style-src-attr inline/);
  expect(trouble.join('\n')).toMatch(/forbidden img-src https:\/\/elsewhere\.example\.org/);
  expect(trouble.join('\n')).toMatch(/forbidden base-uri/);
});

const INTRUDE = `
  document.head.append(Object.assign(document.createElement('script'), { textContent: 'globalThis.intruded = true' }));
  document.body.setAttribute('style', 'color: red');
  document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example.org/a.png' }));
  document.head.append(Object.assign(document.createElement('base'), { href: 'https://elsewhere.example.org/' }));
`;

function directives(policy: string): string[] {
  return policy
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Notes what a page should not do: errors, missing files, requests to elsewhere. */
function watch(page: Page, trouble: string[]): void {
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(showcase.origin)) trouble.push(`asked ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()} ${response.url()}`);
  });
}
