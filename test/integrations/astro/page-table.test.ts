import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { PAGE_NAMES, ROUTES } from '../../../integrations/astro/page-table.ts';

const files = readdirSync(
  fileURLToPath(new URL('../../../integrations/astro/routes', import.meta.url)),
).sort();
const patterns = ROUTES.map((route) => route.pattern);

describe('the table of routes', () => {
  test('lists every pattern once, sorted', () => {
    expect(patterns).toEqual([...new Set(patterns)].sort());
    expect(patterns.length).toBeGreaterThan(10);
  });

  test('names every file of the folder, and no other', () => {
    expect(
      new Set(ROUTES.map(({ entry }) => (entry.endsWith('.astro') ? entry : `${entry}.ts`))),
    ).toEqual(new Set(files));
  });

  test('gives each page one name, and the résumé for every role that of the résumé', () => {
    expect(PAGE_NAMES).toEqual([...PAGE_NAMES].sort());
    expect(ROUTES.flatMap(({ page }) => page ?? []).sort()).toEqual(
      [...PAGE_NAMES, 'resume'].sort(),
    );
  });

  test('lets pages be replaced, and files be what they are', () => {
    expect(
      ROUTES.filter(
        ({ entry, page, devOnly }) =>
          entry.endsWith('.astro') !== (page !== undefined || devOnly === true),
      ),
    ).toEqual([]);
  });

  test('has a Markdown twin for every page but the one that is not there, the résumé’s being its file', () => {
    const twins = ROUTES.filter(({ pattern }) => pattern.endsWith('.md')).map(
      ({ twinOf }) => twinOf,
    );
    const without = PAGE_NAMES.filter((name) => !twins.includes(name));
    expect(without).toEqual(['notFound', 'resume']);
  });
});
