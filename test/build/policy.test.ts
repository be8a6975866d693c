import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copySite, filesOf, textOf } from './site.ts';

const site = copySite('matrix');
afterAll(() => site.remove());

const META = /<meta http-equiv="content-security-policy" content="([^"]*)"/;
/** A page of the author's with a small script and a style, which Astro writes into it. */
const OWN_PAGE = `<html lang="en"><head><meta charset="utf-8"><title>Mine</title></head>
<body><p>Mine</p><script>document.title += ', and it runs';</script><style>p { color: teal; }</style></body></html>`;
mkdirSync(join(site.root, 'src/pages'), { recursive: true });
writeFileSync(join(site.root, 'src/pages/mine.astro'), OWN_PAGE);

test('scripts and styles of an author’s page are let through by their hashes, and only there', async () => {
  const out = await site.build();
  const html = textOf(out, 'mine/index.html');
  const policy = policyOf(html);
  const inline = [...html.matchAll(/<(script|style)\b[^>]*>([^]+?)<\/\1>/g)];
  expect(inline.map(([, name]) => name).toSorted()).toEqual(['script', 'style']);
  for (const [, , text = ''] of inline) expect(policy).toContain(hashOf(text));
  expect(policy).not.toContain('unsafe-inline');
  expect(policyOf(textOf(out, 'index.html'))).not.toContain('sha256');
});

test('every page of the site has a policy', async () => {
  const out = await site.build();
  const pages = filesOf(out).filter((file) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.filter((page) => !META.test(textOf(out, page)))).toEqual([]);
});

test('a site that wants none has none', async () => {
  const out = await site.build({}, { csp: false });
  const pages = filesOf(out).filter((file) => file.endsWith('.html'));
  expect(pages.filter((page) => META.test(textOf(out, page)))).toEqual([]);
});

test('a policy of the site’s own stays as Astro writes it', async () => {
  const csp = { directives: ["img-src 'self' https://pictures.example.org"] } as const;
  const out = await site.build({ security: { csp: { ...csp, directives: [...csp.directives] } } });
  const policy = policyOf(textOf(out, 'index.html'));
  expect(policy).toContain('https://pictures.example.org');
  expect(policy).not.toContain('default-src');
});

function policyOf(html: string): string {
  return META.exec(html)?.[1] ?? '';
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
