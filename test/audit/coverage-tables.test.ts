import { expect, test } from 'vitest';
import { coverageTables } from '../../src/audit/coverage-tables.ts';
import { TABLE_IDS } from '../../src/audit/table-ids.ts';
import { buildAuditSubject } from '../builders/audit-subject.ts';

const full = coverageTables(buildAuditSubject('repository: {}'), TABLE_IDS);
const draft =
  'framing: null\ndata: null\nsplits: null\nleakage: null\nmodels: null\nlimitations: null';

test('tables come in their own order, those asked for alone', () => {
  const names = full.map(({ name }) => name);
  expect(names).toHaveLength(TABLE_IDS.length);
  const two = coverageTables(buildAuditSubject('{}'), ['reforms', 'model-card']);
  expect(two.map(({ name }) => name)).toEqual([names[1], names[3]]);
});

test('a project that passes every rule answers most of each checklist, a draft less of it', () => {
  const less = coverageTables(buildAuditSubject(draft), TABLE_IDS);
  for (const [index, { rows, name }] of full.entries()) {
    const points = sum(rows);
    expect(sum(less[index]?.rows ?? []), name).toBeLessThan(points);
    if (name !== 'ML Test Score') expect(points / rows.length, name).toBeGreaterThan(0.7);
  }
});

test('what is open says what would answer it, and nobody is called compliant', () => {
  for (const { rows } of full)
    for (const { points, where, open } of rows) {
      expect(open === undefined).toBe(points === 1);
      expect(where.length > 0).toBe(points > 0);
    }
  expect(JSON.stringify(full)).not.toMatch(/complian/i);
});

function sum(rows: readonly { readonly points: number }[]): number {
  return rows.reduce((total, { points }) => total + points, 0);
}
