import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { renderCsv } from '../../../src/reports/ledger/render-csv.ts';
import { ledger } from './render.ts';

const rows = parse<Record<string, string>>(renderCsv(ledger), { columns: true });

test('a reader of RFC 4180 gets every number with its fact back', () => {
  const bound = rows.filter(({ fact }) => fact !== '');
  const expected = ledger.groups.flatMap(({ claims }) =>
    claims.flatMap(({ numbers }) => numbers.flatMap(({ facts }) => facts)),
  );
  expect(bound.map(({ fact }) => fact)).toEqual(expected);
  expect(bound.every(({ place }) => /:\d+:\d+$/.test(place ?? ''))).toBe(true);
});

test.each([
  ["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
  ['-.5', '-.5'],
  ['-1.5e-7', '-1.5e-7'],
  ['@SUM(A1)', "'@SUM(A1)"],
])('%s stays text in a spreadsheet', (text, written) => {
  const claims = [{ text, exports: ['home page'], numbers: [] }];
  const group = { project: '', title: '', facts: [], claims };
  const [row] = parse<Record<string, string>>(renderCsv({ ...ledger, groups: [group] }), {
    columns: true,
  });
  expect(row?.['claim']).toBe(written);
});

test('keeps quotes and separators, and runs nothing in a spreadsheet', () => {
  expect(rows.map(({ claim }) => claim)).toContain('Cut, "quoted" | and =1+1 in 3 words');
  const group = { project: '', title: '', facts: [] };
  const claims = [{ text: '=HYPERLINK("x")', exports: ['home page'], numbers: [] }];
  expect(renderCsv({ ...ledger, groups: [{ ...group, claims }] })).toContain(
    `"'=HYPERLINK(""x"")"`,
  );
});
