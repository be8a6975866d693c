import { describe, expect, test } from 'vitest';
import { scores } from '../../../../src/manifest/rules/metrics/scores.ts';
import { buildProject } from '../../../builders/project.ts';

type Metrics = Readonly<Record<string, string | number>>;

function find(n: number, positives: number | undefined, metrics: Metrics, more: object = {}) {
  return scores.find(
    buildProject('binary', {
      splits: { parts: [{ name: 'test', n, ...(positives === undefined ? {} : { positives }) }] },
      evaluation: {
        metrics: Object.entries(metrics).map(([id, value]) => ({ id, value, split: 'test' })),
        ...more,
      },
    }),
  );
}

// Named cases of the published method (Kovács and Fazekas, 2024), which writes positives and
// negatives: 530 and 902, 100 and 200.
describe('scores on one test set', () => {
  const compas = { recall: '0.22', specificity: '0.86', f1: '0.30', 'fowlkes-mallows': '0.32' };

  test('that some matrix gives are left alone', () => {
    expect(find(1432, 530, { accuracy: '0.62', ...compas })).toHaveLength(0);
  });

  test.each([
    [300, 100, { accuracy: '0.9567', recall: '0.8545', specificity: '0.9734' }],
    [1432, 530, { accuracy: '0.92', ...compas }],
  ])('that no matrix gives are an error: %i rows, %i positives', (n, positives, metrics) => {
    const [finding] = find(n, positives, metrics);
    expect(finding).toMatchObject({ rule: 'metrics/scores', severity: 'error' });
    expect(finding?.message).toContain(`${n} rows with ${positives} positives`);
  });

  const exact = {
    accuracy: 0.9105504587155964,
    precision: 0.8978260869565218,
    recall: 0.9301801801801802,
  };

  test('that only one matrix gives are told the matrix to type', () => {
    const [finding] = find(872, undefined, exact);
    expect(finding?.severity).toBe('advice');
    expect(finding?.help).toContain(
      'confusion: { labels: ["malignant", "benign"], counts: [[413, 31], [47, 381]], recovered: true, split: test }',
    );
  });

  test('beside a matrix are left to the rule about the matrix', () => {
    const counts = [
      [413, 31],
      [47, 381],
    ];
    const confusion = { labels: ['malignant', 'benign'], counts };
    expect(find(872, undefined, exact, { confusion })).toEqual([]);
  });

  test('say nothing when there is one', () => {
    expect(find(872, undefined, { accuracy: 0.91 })).toEqual([]);
  });

  test('may be given as the share missed or wrongly flagged', () => {
    const [finding] = find(200, 100, { accuracy: '0.90', fnr: '0.50', fpr: '0.50' });
    expect(finding?.message).toContain('accuracy 0.90, fnr 0.50, fpr 0.50');
  });
});
