import { describe, expect, test } from 'vitest';
import { deriveFacts } from '../../src/facts/derive.ts';
import { buildProject } from '../builders/project.ts';

type Family = Parameters<typeof buildProject>[0];

function levelOf(family: Family, evaluation: object, blocks: object = {}): string | undefined {
  const facts = deriveFacts(buildProject(family, { evaluation, ...blocks }));
  return facts.find((fact) => fact.kind === 'result')?.evidence.level;
}

const ROC = [
  { fpr: 0, tpr: 0 },
  { fpr: 0.1, tpr: 0.8 },
  { fpr: 1, tpr: 1 },
];

describe('a value is recomputed', () => {
  test.each([
    ['0.85', 'recomputed'],
    ['0.850', 'recomputed'],
    ['0.86', 'self-reported'],
  ])('from the points of its ROC curve: %s is %s', (value, level) => {
    const metrics = [{ id: 'roc-auc', value, split: 'test' }];
    expect(levelOf('binary', { metrics, curves: { roc: { points: ROC } } })).toBe(level);
  });

  test('not from a curve of other rows', () => {
    const metrics = [{ id: 'roc-auc', value: 0.85, split: 'external' }];
    expect(levelOf('binary', { metrics, curves: { roc: { points: ROC } } })).toBe('self-reported');
  });

  test('from a matrix of several classes', () => {
    const counts = [
      [8, 1, 1],
      [0, 10, 0],
      [2, 0, 8],
    ];
    const confusion = { labels: ['a', 'b', 'c'], counts };
    const metrics = [{ id: 'accuracy', value: 0.867, split: 'test' }];
    expect(levelOf('multiclass', { metrics, confusion })).toBe('recomputed');
  });

  test('not from counts that were themselves worked out from the rates, which still give the interval', () => {
    const confusion = {
      labels: ['malignant', 'benign'],
      counts: [
        [60, 4],
        [4, 103],
      ],
      recovered: true,
    };
    const evaluation = { metrics: [{ id: 'recall', value: 0.9375, split: 'test' }], confusion };
    const [fact] = deriveFacts(buildProject('binary', { evaluation }));
    expect(fact).toMatchObject({
      evidence: { level: 'self-reported' },
      counts: { k: 60, n: 64 },
      interval: { method: 'wilson' },
    });
  });

  test.each([
    [2, 'recomputed'],
    [3, 'self-reported'],
  ])('from residuals only when they are all rows: test part of %i rows', (n, level) => {
    const sample = [
      { actual: 1, predicted: 2 },
      { actual: 5, predicted: 2 },
    ];
    const metrics = [{ id: 'mae', value: '2.0', split: 'test' }];
    const splits = { parts: [{ name: 'test', n }] };
    expect(levelOf('regression', { metrics, residuals: { sample } }, { splits })).toBe(level);
  });

  test('from words counted by kind of error', () => {
    const words = { substitutions: 412, insertions: 51, deletions: 96, reference: 9860 };
    const metrics = [{ id: 'wer', value: 0.0567, split: 'test' }];
    expect(levelOf('speech', { metrics, words })).toBe('recomputed');
  });
});
