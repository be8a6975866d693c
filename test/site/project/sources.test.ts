import { expect, test } from 'vitest';
import { deriveFacts } from '../../../src/facts/derive.ts';
import { sourcesSection } from '../../../src/site/project/sources.ts';
import { BY_DECILE, buildGroups } from '../../builders/groups.ts';
import { blockOf, buildSource, sourceOf } from '../../builders/site.ts';

const rowsOf = (source: ReturnType<typeof buildSource>) =>
  blockOf(sourcesSection(source), 'sources').table.rows;

test('has a row for every number, by its anchor', () => {
  const source = buildSource();
  const rows = rowsOf(source);
  expect(rows).toHaveLength(source.facts.length);
  expect(rows[0]?.id).toBe('src-tumours-recall-test');
  expect(rows[0]?.cells.map((cell) => cell.text)).toEqual([
    'Recall',
    '0.937',
    'manifest',
    'evaluation.metrics[0].value',
    '',
    'Self-reported',
  ]);
});

test('does not bring back the rates of small groups', () => {
  const rows = rowsOf(sourceOf('audit'));
  const groups = rows.filter((row) => row.cells[0]?.text.startsWith('Rates by'));
  expect(groups.map((row) => row.cells.slice(0, 2).map((cell) => cell.text))).toEqual([
    ['Rates by Race', '3 groups'],
  ]);
  expect(JSON.stringify(rows)).not.toContain('Native American');
});

test('tells with one row where the observed shares of an attribute come from', () => {
  const project = buildGroups(BY_DECILE);
  const rows = rowsOf({ ...buildSource(), project, facts: deriveFacts(project) });
  const own = rows.filter((row) => row.cells[0]?.text.startsWith('Observed share'));
  expect(own.map((row) => row.cells.slice(0, 2).map((cell) => cell.text))).toEqual([
    ['Observed shares by race', '30 figures'],
  ]);
});

test('is nothing without numbers', () =>
  expect(sourcesSection({ ...buildSource(), facts: [] })).toBeUndefined());
