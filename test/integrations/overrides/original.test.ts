import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMPONENT_NAMES } from '../../../integrations/astro/component-names.ts';
import { PAGE_NAMES } from '../../../integrations/astro/page-table.ts';
import { copyOf, originalOf } from '../../../integrations/overrides/original.ts';

const all = [
  ...COMPONENT_NAMES.map((name) => ({ kind: 'component', name }) as const),
  ...PAGE_NAMES.map((name) => ({ kind: 'page', name }) as const),
];

test('an original is named by its place and known by its bytes', () => {
  const { path, place, sha256 } = originalOf({ kind: 'page', name: 'notFound' });
  expect(path).toBe('routes/404.astro');
  expect(sha256).toBe(createHash('sha256').update(readFileSync(place)).digest('hex'));
});

describe.each(all)('the original of $kind $name', ({ kind, name }) => {
  test('is copied with imports that work from any folder', () => {
    const { text } = originalOf({ kind, name });
    expect(text.length).toBeGreaterThan(20);
    expect(copyOf({ text })).not.toMatch(/(?:from|import) ['"]\.{1,2}\//);
  });
});

test('what lies beside an original is asked for through a door of the package', () => {
  const { exports } = JSON.parse(
    readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
  ) as { exports: Record<string, string> };
  const copies = all.map((each) => copyOf(originalOf(each))).join('\n');
  const doors = [...copies.matchAll(/['"]modelfolio\/(client|styles)\/([\w.-]+)/g)];
  expect(doors.length).toBeGreaterThan(5);
  for (const [, folder, file] of doors) {
    expect(exports[`./${folder}/*`]).toBe(`./dist/integrations/astro/${folder}/*`);
    const source = new URL(`../../../integrations/astro/${folder}/${file}`, import.meta.url);
    expect(readFileSync(source).length).toBeGreaterThan(0);
  }
});
