import { expect, test } from 'vitest';
import { thresholdsMarkdown } from '../../../src/site/markdown/thresholds.ts';

test('writes every table a reader without script sees, under its cut-off', () => {
  const content = {
    id: 'cut-off',
    title: 'Other cut-offs by sex',
    html: '<p>Rates move with the cut-off.</p>',
    charts: [],
    columns: ['Group', 'Recall'],
    tables: [
      {
        caption: 'Cut-off 5, in use',
        rows: [{ name: 'Female', cells: [{ text: '0.6', detail: '6 of 10' }] }],
      },
      { caption: 'Cut-off 7', rows: [{ name: 'Female', cells: [{ text: '0.4', detail: '' }] }] },
    ],
    control: 'Cut-off',
    start: 0,
    count: 2,
    texts: '[]',
    note: 'Counts are those of the source.',
  };
  expect(thresholdsMarkdown(content, (href) => href)).toBe(
    [
      '### Other cut-offs by sex',
      'Rates move with the cut-off.',
      '**Cut-off 5, in use**',
      '| Group | Recall |\n| --- | --: |\n| Female | 0.6 (6 of 10) |',
      '**Cut-off 7**',
      '| Group | Recall |\n| --- | --: |\n| Female | 0.4 |',
      'Counts are those of the source.',
    ].join('\n\n'),
  );
});
