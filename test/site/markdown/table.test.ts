import { expect, test } from 'vitest';
import { composeFactNote } from '../../../src/site/fact-note.ts';
import { chartMarkdown, tableMarkdown } from '../../../src/site/markdown/table.ts';
import { buildSite } from '../../builders/site.ts';

const follow = (href: string) => `https://example.org/${href}`;
const [fact] = buildSite().facts.get('tumours') ?? [];

test('writes name, columns, cells with their second line and source, and the caption', () => {
  if (!fact) throw new Error('The test portfolio has no facts.');
  const table = {
    label: 'Every result',
    columns: [
      { label: 'Metric' },
      { label: 'Value', numeric: true },
      { label: 'Picture', strip: true },
      { label: 'Evidence' },
    ],
    rows: [
      {
        cells: [
          { text: 'a|b', detail: 'lower is better' },
          { text: '0.937' },
          { text: '', strip: '<svg></svg>' },
          { text: '', note: composeFactNote(fact, '#src') },
        ],
      },
      { cells: [{ text: '<i>' }, { text: 'Withheld', chip: true }, { text: '' }, { text: '' }] },
    ],
    caption: 'Measured on test rows.',
  };
  expect(tableMarkdown(table, follow).split('\n')).toEqual([
    '**Every result**',
    '',
    '| Metric | Value | Evidence |',
    '| --- | --: | --- |',
    '| a\\|b (lower is better) | 0.937 | [Self-reported](https://example.org/#src) |',
    '| \\<i\\> | *Withheld* |  |',
    '',
    'Measured on test rows.',
  ]);
});

test('writes a chart as its finding, its sentence and its numbers', () => {
  const chart = {
    id: 'x',
    title: '4 of 64 missed.',
    note: 'Test, n = 171.',
    label: 'Confusion matrix.',
    svg: '<svg></svg>',
    table: { head: ['Actual', 'Found'], rows: [['malignant', '60'], ['benign']] },
  };
  expect(chartMarkdown(chart)).toBe(
    '**Figure: 4 of 64 missed.** Test, n = 171.\n\nConfusion matrix.\n\n| Actual | Found |\n| --- | --: |\n| malignant | 60 |\n| benign |  |',
  );
});
