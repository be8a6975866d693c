import { expect, test } from 'vitest';
import { resultsTable } from '../../../src/site/project/results-table.ts';
import { buildFact } from '../../builders/fact.ts';

test('puts the headline first and says all it needs', () => {
  const table = resultsTable([
    buildFact({ id: 'x/f1/test', name: 'F1' }),
    buildFact({ headline: true }),
  ]);
  const [first] = table.rows;
  expect(first?.strong).toBe(true);
  expect(first?.cells.map((cell) => cell.text || cell.note?.label || 'strip')).toEqual([
    'Recall',
    '0.937',
    'strip',
    '95% CI 0.850 to 0.976',
    'test, 60 of 64 positives',
    'One-feature rule, 0.813',
    'Recomputed',
  ]);
  expect(first?.cells.at(-1)?.note?.href).toBe('#src-tumours-recall-test');
});

test('names a missing interval and a missing baseline', () => {
  const cells =
    resultsTable([buildFact({ interval: undefined, baseline: undefined })]).rows[0]?.cells ?? [];
  expect([cells[3], cells[5]]).toEqual([
    { text: 'Interval missing', chip: true },
    { text: 'none', chip: true },
  ]);
});
