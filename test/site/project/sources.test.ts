import { expect, test } from 'vitest';
import { sourcesSection } from '../../../src/site/project/sources.ts';
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

test('is nothing without numbers', () =>
  expect(sourcesSection({ ...buildSource(), facts: [] })).toBeUndefined());
