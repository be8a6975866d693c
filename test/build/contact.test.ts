import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { copySite, filesOf } from './site.ts';
import type { TestSite } from './site.ts';

const sites: TestSite[] = [];
afterAll(() => {
  for (const site of sites) site.remove();
});

const PERSON = `schemaVersion: "1"
name: Robin Example
headline: Tester of addresses
email: robin.harvest@example.org
phone: "+49 30 5550987"
address: 77 Unlikely Lane, 98765 Nowhere
`;
const PHONE = /555[\s-]?0987/;
const ADDRESS = /Unlikely Lane|98765/;
const MAIL = /robin\.harvest/;

test('no file of a site holds the telephone number or the postal address', async () => {
  const files = await build('');
  expect(files.length).toBeGreaterThan(20);
  expect(holding(files, PHONE)).toEqual([]);
  expect(holding(files, ADDRESS)).toEqual([]);
});

test('the e-mail address is plain in résumé downloads alone, and readable on the pages', async () => {
  const files = await build('');
  expect(holding(files, MAIL)).not.toEqual([]);
  expect(holding(files, MAIL).filter((file) => !/^resume\//.test(file))).toEqual([]);
  expect(holding(files, MAIL).filter((file) => file.endsWith('.html'))).toEqual([]);
  const encoded = holding(files, /href="&#109;&#x61;&#105;&#x6c;/);
  expect(encoded).toContain('index.html');
  expect(encoded).toContain('resume/index.html');
});

test('what the author asks for is there, and a hidden e-mail address is not', async () => {
  const files = await build('onSite: { phone: true, address: true, email: hide }\n');
  expect(holding(files, PHONE)).toContain('resume/index.html');
  expect(holding(files, ADDRESS)).toContain('resume/index.html');
  expect(holding(files, PHONE)).toContainEqual(expect.stringMatching(/^resume\/.*\.txt$/));
  expect(holding(files, MAIL)).toEqual([]);
  expect(holding(files, /href="&#109;/)).toEqual([]);
});

interface File {
  readonly name: string;
  readonly text: string;
}

async function build(more: string): Promise<File[]> {
  const site = copySite('matrix');
  sites.push(site);
  writeFileSync(join(site.root, 'portfolio.yaml'), PERSON + more);
  const out = await site.build();
  return filesOf(out).map((name) => ({ name, text: textIn(join(out, name)) }));
}

// The index for searching is packed.
function textIn(file: string): string {
  const bytes = readFileSync(file);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
}

function holding(files: readonly File[], words: RegExp): string[] {
  return files.filter(({ text }) => words.test(text)).map(({ name }) => name);
}
