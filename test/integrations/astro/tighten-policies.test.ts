import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tightenPolicies, tightenPolicy } from '../../../integrations/astro/tighten-policies.ts';
import { temporaryFolder } from './temporary-folder.ts';

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const meta = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}">`;
const SCRIPT = 'document.title = "a > b";';
const [HERE, ELSEWHERE, EMPTY] = [hashOf(SCRIPT), hashOf('elsewhere()'), hashOf('')];

test('the policy stands before all it is for, after the encoding', () => {
  const page = `<html><head><meta charset="utf-8"><script src="/a.js"></script>${meta("default-src 'none'")}</head></html>`;
  expect(tightenPolicy(page)).toBe(
    `<html><head><meta charset="utf-8">${meta("default-src 'none'")}<script src="/a.js"></script></head></html>`,
  );
});

test('a page that says its encoding later, or not at all, begins with the policy', () => {
  const page = `<head lang="en"><title>A</title>${meta("default-src 'none'")}</head>`;
  expect(tightenPolicy(page)).toBe(
    `<head lang="en">${meta("default-src 'none'")}<title>A</title></head>`,
  );
});

test('hashes stay for what the page holds, and go for what other pages hold', () => {
  const policy = `script-src 'self' '${HERE}' '${ELSEWHERE}' '${EMPTY}'; style-src 'self' '${ELSEWHERE}';`;
  const page = `<head>${meta(policy)}</head><script src="/a.js"></script><script data-x="a > b">${SCRIPT}</script>`;
  expect(tightenPolicy(page)).toContain(meta(`script-src 'self' '${HERE}'; style-src 'self';`));
});

test('doing it again changes nothing', () => {
  const page = `<head><title>A</title>${meta(`script-src 'self' '${HERE}';`)}</head><script>${SCRIPT}</script>`;
  expect(tightenPolicy(tightenPolicy(page))).toBe(tightenPolicy(page));
});

test('a page without a policy, or without a head, stays as it is', () => {
  for (const page of ['<head></head>', `<p>${meta('x')}</p>`, ''])
    expect(tightenPolicy(page)).toBe(page);
});

test('of a folder only pages are touched', () => {
  const folder = temporaryFolder();
  const text = `<head><title>A</title>${meta("default-src 'none'")}</head>`;
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'a/index.html'), text);
  writeFileSync(join(folder, 'a/notes.txt'), text);
  tightenPolicies(folder);
  expect(readFileSync(join(folder, 'a/index.html'), 'utf8')).toBe(tightenPolicy(text));
  expect(readFileSync(join(folder, 'a/notes.txt'), 'utf8')).toBe(text);
});
