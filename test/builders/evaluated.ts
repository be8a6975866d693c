import type { Project } from '../../src/manifest/portfolio.ts';
import { buildProject } from './project.ts';

const test = { split: 'test' } as const;

/** A classifier with two classes and every evaluation block; its numbers fit together. */
export function buildTumours(blocks: Readonly<Record<string, unknown>> = {}): Project {
  return buildProject('binary', {
    tagline: 'As many tumours found as by a forest of 386 times the size',
    tags: { domain: ['health'], skills: ['calibration'], frameworks: ['scikit-learn'] },
    splits: { parts: [{ name: 'test', n: 171, positives: 64 }] },
    baselines: [
      {
        name: 'Majority class',
        kind: 'majority',
        metrics: [{ id: 'recall', value: '0.000', n: 171, ...test }],
      },
    ],
    evaluation: {
      primaryMetric: 'recall',
      threshold: { value: 0.5 },
      metrics: [
        { id: 'recall', value: '0.9375', n: 171, ...test },
        { id: 'roc-auc', value: '0.991', n: 171, ...test },
        { id: 'average-precision', value: '0.988', n: 171, ...test },
      ],
      confusion: {
        labels: ['malignant', 'benign'],
        counts: [
          [60, 4],
          [4, 103],
        ],
      },
      curves: {
        roc: {
          points: [
            { fpr: 0, tpr: 0 },
            { fpr: 0, tpr: 0.922, threshold: 0.716 },
            { fpr: 0.037, tpr: 0.9375, threshold: 0.5 },
            { fpr: 1, tpr: 1 },
          ],
        },
        pr: {
          prevalence: 0.374,
          points: [
            { recall: 1, precision: 0.374 },
            { recall: 0.9375, precision: 0.9375, threshold: 0.5 },
            { recall: 0.922, precision: 1 },
            { recall: 0, precision: 1 },
          ],
        },
        calibration: {
          bins: [
            { meanPredicted: 0.011, fractionPositive: 0.0106, count: 94 },
            { meanPredicted: 0.118, fractionPositive: 0.6667, count: 3 },
            { meanPredicted: 0.997, fractionPositive: 1, count: 56 },
          ],
        },
      },
    },
    ...blocks,
  });
}

/** Counts per group of people, in the order of the source. Asian has too few rows to be shown. */
export function buildScores(fairness: Readonly<Record<string, unknown>> = {}): Project {
  return buildProject('binary', {
    title: 'Who is wrongly flagged?',
    fairness: {
      applicable: true,
      split: 'external',
      groups: [
        { attribute: 'race', group: 'Other', n: 377, tp: 43, fp: 36, tn: 208, fn: 90 },
        {
          attribute: 'race',
          group: 'African-American',
          n: 3696,
          tp: 1369,
          fp: 805,
          tn: 990,
          fn: 532,
        },
        { attribute: 'race', group: 'Asian', n: 32, tp: 6, fp: 2, tn: 21, fn: 3 },
        { attribute: 'sex', group: 'Female', n: 1395, tp: 303, fp: 288, tn: 609, fn: 195 },
        { attribute: 'sex', group: 'Male', n: 5819, tp: 1732, fp: 994, tn: 2072, fn: 1021 },
      ],
      metricChoice: { primary: 'fpr', why: 'Being flagged wrongly costs freedom.' },
      ...fairness,
    },
  });
}

/** A regression whose predictions are pulled toward the middle. */
export function buildProgression(): Project {
  const sample = Array.from({ length: 60 }, (_, i) => ({
    actual: 50 + i * 5,
    predicted: 120 + i * 2.5,
  }));
  return buildProject('regression', {
    title: 'Diabetes progression after one year',
    splits: { parts: [{ name: 'test', n: 111 }] },
    baselines: [
      {
        name: 'Mean of the training rows',
        kind: 'mean',
        metrics: [{ id: 'mae', value: '58.31', n: 111, ...test }],
      },
    ],
    evaluation: {
      primaryMetric: 'mae',
      metrics: [{ id: 'mae', value: '44.92', n: 111, ...test }],
      residuals: { sample },
    },
  });
}

/** A classifier with `k` classes and one mistake in every second class. */
export function buildDigits(k: number): Project {
  const labels = Array.from({ length: k }, (_, i) => `class ${i}`);
  const counts = labels.map((_, i) =>
    labels.map((_, j) => (i === j ? 50 : j === i + 1 && i % 2 === 0 ? 1 + i : 0)),
  );
  return buildProject('multiclass', {
    title: 'Handwritten digits',
    evaluation: { confusion: { labels, counts } },
  });
}
