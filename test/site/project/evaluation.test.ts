import { expect, test } from 'vitest';
import { evaluationSection } from '../../../src/site/project/evaluation.ts';
import { answersOf, blockOf, buildSource, sourceOf } from '../../builders/site.ts';

const evaluation = {
  primaryMetric: 'recall',
  why: 'A miss costs *most*.',
  metrics: [{ id: 'recall', value: '0.9375', split: 'test', n: 64 }],
  threshold: { value: 0.5, chosenBy: 'default-0.5', note: 'Not tuned.' },
  crossValidation: { metric: 'roc-auc', k: 5, scores: [0.985, 0.999, 0.998, 1, 0.996] },
  ablations: [{ change: 'no texture', metric: 'recall', value: '0.900', delta: '-0.0375' }],
  confusion: {
    labels: ['malignant', 'benign'],
    counts: [
      [60, 4],
      [4, 103],
    ],
  },
};

test('opens with the metric that decides, and explains it aside', () => {
  const section = evaluationSection(buildSource({ evaluation }));
  expect(blockOf(section, 'lead').html).toBe('Recall decides. A miss costs <em>most</em>.');
  expect(blockOf(section, 'note').title).toBe('Recall, in words');
});

test('lists every result, and figures with their tables', () => {
  const section = evaluationSection(buildSource({ evaluation }));
  expect(blockOf(section, 'results').table.rows.length).toBeGreaterThan(4);
  expect(blockOf(section, 'charts').charts.map((chart) => chart.id)).toContain('confusion');
});

test('never turns folds into an interval', () => {
  const answers = answersOf(evaluationSection(buildSource({ evaluation })));
  expect(answers).toContain(
    'Cut-off: 0.5, the default. Not tuned. A case whose score reaches the cut-off counts as malignant; a lower one finds more and raises more false alarms.',
  );
  expect(answers.join(' ')).toContain('so this is a spread, not an interval.');
});

test('shows what was left out and what that cost', () => {
  expect(
    blockOf(evaluationSection(buildSource({ evaluation })), 'table').table.rows[0]?.cells.map(
      (cell) => cell.text,
    ),
  ).toEqual(['no texture', 'Recall', '0.900', '-0.038', 'test', '']);
});

test('leaves the figures of groups to the fairness checks', () => {
  const blocks = evaluationSection(sourceOf('audit'))?.blocks ?? [];
  const ids = blocks
    .flatMap((block) => (block.kind === 'charts' ? block.charts : []))
    .map(({ id }) => id);
  expect(ids.filter((id) => id.startsWith('groups'))).toEqual([]);
});
