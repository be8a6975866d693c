import { expect, test } from 'vitest';
import { evaluationTables } from '../../../src/site/project/evaluation-tables.ts';
import { buildSource } from '../../builders/site.ts';

test('what was left out, what was disturbed, and how far models differ', () => {
  const tables = evaluationTables(
    buildSource({
      evaluation: {
        primaryMetric: 'recall',
        why: 'A miss costs most.',
        metrics: [{ id: 'recall', value: '0.9375', split: 'test' }],
        ablations: [{ change: 'no texture', metric: 'recall', value: '0.900', delta: '-0.0375' }],
        robustness: [{ test: 'Noise', condition: 'sd 1', metric: 'roc-auc', value: 0.9 }],
        comparison: [
          {
            against: 'Random forest',
            metric: 'accuracy',
            difference: 0.012,
            n: 171,
            discordant: { b: 4, c: 2 },
            test: 'mcnemar',
            p: 0.69,
          },
        ],
      },
    }),
  );
  const rows = tables.map(({ rows }) =>
    rows.map(({ cells }) => cells.slice(0, 4).map((c) => c.text)),
  );
  expect(rows).toEqual([
    [
      ['no texture', 'Recall', '0.900', '-0.038'],
      ['Noise: sd 1', 'ROC AUC', '0.9', ''],
    ],
    [['Random forest', 'Accuracy, difference', '0.012', expect.stringMatching(/^95% CI -0\.0/)]],
  ]);
  expect(tables[1]?.rows[0]?.cells[4]?.text).toBe('McNemar (1947), p = 0.690');
});

test('a project without them has no tables', () => {
  expect(evaluationTables({ ...buildSource({}), facts: [] })).toEqual([]);
});
