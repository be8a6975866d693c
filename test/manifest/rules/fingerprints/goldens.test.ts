import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadPortfolio } from '../../../../src/manifest/load-fs.ts';
import { MANIFEST_RULES } from '../../../../src/manifest/rules.ts';
import { buildProject } from '../../../builders/project.ts';

const FINGERPRINTS = MANIFEST_RULES.filter(({ id }) => id.startsWith('fingerprints/'));

// Logistic regression on the Wisconsin breast cancer data, 171 test rows, scikit-learn 1.2.1: first
// from probabilities, then from the answers of predict().
const GOLDENS = [
  ['roc-auc', 0.9916764018691588, 0.9500584112149533],
  ['average-precision', 0.988723823219791, 0.9022980628654971],
  ['brier', 0.03259326495215199, 0.04678362573099415],
  ['log-loss', 0.10685898427256847, 1.6862527901341358],
] as const;

const found = (metric: object) => {
  const project = buildProject('binary', {
    evaluation: {
      confusion: {
        labels: ['malignant', 'benign'],
        counts: [
          [60, 4],
          [4, 103],
        ],
      },
      metrics: [{ split: 'test', ...metric }],
    },
  });
  return FINGERPRINTS.flatMap((rule) => rule.find(project));
};

describe.each(GOLDENS)('%s of a real model', (id, right, fromAnswers) => {
  test('says nothing when it was taken from probabilities', () => {
    expect(found({ id, value: right })).toEqual([]);
  });

  test('is recognised when it was taken from answers', () => {
    const findings = found({ id, value: fromAnswers });
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      [`fingerprints/hard-label-${id.replace('roc-', '')}`, 'warning'],
    ]);
    expect(findings[0]?.message).toContain('looks like');
  });

  test('is recognised with three digits, and left alone with one', () => {
    const digits = id === 'brier' ? 4 : 3;
    expect(found({ id, value: fromAnswers.toFixed(digits) })).toHaveLength(1);
    expect(found({ id, value: fromAnswers.toFixed(digits - 2) })).toEqual([]);
  });
});

test('the clipping of a log loss is named', () => {
  const said = (value: string) => found({ id: 'log-loss', value })[0]?.message;
  expect(said('1.6158')).toContain('34.54 times the error rate');
  expect(said('1.6863')).toContain('36.04 times the error rate');
  expect(said('0.7458')).toContain('15.94 times the error rate');
});

test('a curve from scores speaks against answers', () => {
  const points = [
    { fpr: 0, tpr: 0 },
    { fpr: 0, tpr: 0.9 },
    { fpr: 0.037, tpr: 0.9375 },
    { fpr: 0.5, tpr: 1 },
    { fpr: 1, tpr: 1 },
  ];
  const project = buildProject('binary', {
    evaluation: {
      confusion: {
        labels: ['malignant', 'benign'],
        counts: [
          [60, 4],
          [4, 103],
        ],
      },
      metrics: [{ id: 'roc-auc', value: '0.9501', split: 'test' }],
      curves: { roc: { points } },
    },
  });
  expect(FINGERPRINTS.flatMap((rule) => rule.find(project))).toEqual([]);
});

test('none is seen in the showcase', async () => {
  const folder = fileURLToPath(new URL('../../../../examples/showcase', import.meta.url));
  const projects = (await loadPortfolio(folder)).portfolio?.projects ?? [];
  expect(projects.length).toBeGreaterThan(2);
  expect(FINGERPRINTS.flatMap((rule) => projects.flatMap((one) => rule.find(one)))).toEqual([]);
});
