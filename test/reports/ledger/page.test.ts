import { expect, test } from 'vitest';
import { composeLedgerPage } from '../../../src/reports/ledger/page.ts';
import { composeProjectPage } from '../../../src/site/project.ts';
import { buildCheck } from '../../builders/check.ts';
import { buildSite } from '../../builders/site.ts';

test('throws where nothing was checked, as in a build', () =>
  expect(() => composeLedgerPage(buildSite())).toThrow('development only'));

const site = buildSite({ check: buildCheck() });
const page = composeLedgerPage(site);
const rows = page.groups.flatMap(({ claims }) => claims.flatMap((claim) => claim.rows));

test('every fact leads to a section that its project’s page has, and to its place', () => {
  const facts = rows.flatMap(({ fact, place }) => (fact ? [{ ...fact, place }] : []));
  expect(facts.length).toBeGreaterThan(50);
  for (const { id, href = '', place } of facts) {
    const [address, anchor] = href.split('#');
    const project = id.split('/')[0] ?? '';
    expect(address).toBe(`/base/projects/${project}/`);
    const { sections, closing } = composeProjectPage(site, project);
    expect([...sections, ...closing].map((section) => section.id)).toContain(anchor);
    expect(place?.text).toMatch(/project\.yaml:\d+:\d+$/);
  }
});

test('says plainly what only the author states', () => {
  expect(rows.map(({ evidence }) => evidence)).toContain(
    'Stated by the author; no evidence file (portfolio.yaml)',
  );
  expect(page.head.indexed).toBe(false);
});

test('speaks the language of the site', () => {
  const german = composeLedgerPage(buildSite({ check: buildCheck() }, { language: 'de' }));
  expect(german.totals).toMatch(/^Aussagen: \d+, Zahlen: \d+/);
});
