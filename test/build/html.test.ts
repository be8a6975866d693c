import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { ConfigData } from 'html-validate';
import { expect, inject, test } from 'vitest';
// @ts-expect-error A configuration in plain JavaScript has no types; ConfigData is checked when read.
import rules from '../../.build/html-validate.mjs';
import { filesOf } from './site.ts';

const validator = new HtmlValidate(rules as ConfigData);

test('every page of the showcase is valid HTML', async () => {
  const folder = inject('showcase');
  const pages = filesOf(folder).filter((file) => file.endsWith('.html'));
  const reports = await Promise.all(
    pages.map(async (page) => [page, await remarks(await readFile(join(folder, page), 'utf8'))]),
  );
  expect(pages.length).toBeGreaterThan(20);
  expect(Object.fromEntries(reports.filter(([, found]) => found?.length))).toEqual({});
});

test('a wrong page would be seen', async () => {
  const found = await remarks('<html><head><title></title></head><body><p><div></div></p></body>');
  expect(found.length).toBeGreaterThan(2);
});

async function remarks(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`),
  );
}
