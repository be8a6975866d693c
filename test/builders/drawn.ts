import type { Project } from '../../src/manifest/portfolio.ts';
import { buildProject } from './project.ts';

const test = { split: 'test' } as const;
const tenths = Array.from({ length: 9 }, (_, i) => (i + 1) / 10);

/** Counts of 60 positives and 140 negatives whose scores rise evenly; every tenth is a cut-off. */
export const SWEEP = tenths.map((threshold) => {
  const tp = Math.round(60 * (1 - threshold ** 3));
  const fp = Math.round(140 * (1 - threshold) ** 3);
  return { threshold, tp, fp, tn: 140 - fp, fn: 60 - tp };
});

/** A classifier with a sweep, a gain curve, rivals, folds, learning curves and both kinds of changes. */
export function buildTriage(blocks: Readonly<Record<string, unknown>> = {}): Project {
  return buildProject('binary', {
    title: 'Letters that need an answer today',
    splits: { parts: [{ name: 'test', n: 200, positives: 60 }] },
    models: [
      {
        name: 'Logistic regression',
        algorithm: 'L2-penalised logistic regression',
        final: true,
        alternatives: [
          {
            name: 'Gradient boosting with 400 trees',
            reasonRejected: 'Slower for the same result',
            metrics: [{ id: 'recall', value: '0.900', n: 60, ...test }],
          },
        ],
      },
    ],
    baselines: [
      {
        name: 'Keyword list',
        kind: 'heuristic',
        metrics: [{ id: 'recall', value: '0.700', n: 60, ...test }],
      },
      {
        name: 'Reading in the order of arrival',
        kind: 'previous-system',
        metrics: [{ id: 'recall', value: '0.45', ...test }],
      },
    ],
    evaluation: {
      primaryMetric: 'recall',
      threshold: { value: 0.5 },
      metrics: [{ id: 'recall', value: '0.8833', n: 60, ...test }],
      curves: {
        sweep: { points: SWEEP, cost: { fp: 1, fn: 10 } },
        lift: {
          points: [0, ...tenths, 1].map((fraction) => ({
            fraction,
            gain: Math.round((1 - (1 - fraction) ** 3) * 1000) / 1000,
          })),
        },
      },
      crossValidation: {
        metric: 'recall',
        k: 5,
        scores: [0.85, 0.9167, 0.8667, 0.9, 0.8833],
      },
      learningCurves: LEARNING,
      ablations: ABLATIONS,
      robustness: ROBUSTNESS,
    },
    ...blocks,
  });
}

const NAMES = [
  'Training rows',
  'Validation rows',
  'Without letters in French',
  'Half the vocabulary',
  'Small',
  'Smaller still',
];

const LEARNING = {
  metric: 'recall',
  xUnit: 'rows',
  series: NAMES.map((name, i) => ({
    name,
    points: [100, 200, 400, 800, 1600].map((step, j) => ({
      step,
      value: Math.round((0.97 - 0.02 * i - (0.3 + 0.05 * i) / 2 ** j) * 1000) / 1000,
    })),
  })),
};

const ABLATIONS = [
  { change: 'without the sender', metric: 'recall', value: 0.8 },
  {
    change: 'without the subject line and everything that follows from it',
    metric: 'recall',
    value: 0.6333,
  },
  { change: 'with the day of the week', metric: 'recall', value: 0.9 },
  { change: 'without punctuation', metric: 'recall', value: 0.8833 },
];

const ROBUSTNESS = [
  {
    test: 'Typing errors',
    condition: 'one letter in twenty replaced',
    metric: 'recall',
    value: 0.85,
    delta: -0.033,
  },
  { test: 'Case', condition: 'all lower case', metric: 'recall', value: 0.88, delta: -0.003 },
];

/** A regression with errors in bands and in a histogram, and no rows to draw. */
export function buildSpread(residuals: Readonly<Record<string, unknown>> = {}): Project {
  return buildProject('regression', {
    title: 'Diabetes progression after one year',
    evaluation: {
      residuals: {
        bands: [90, 120, 150, 180, 210].map((predictedMid, i) => ({
          predictedMid,
          q10: -50 - 8 * i,
          q50: 6 - 4 * i,
          q90: 48 + 9 * i,
          n: 22,
        })),
        hist: { edges: [-120, -80, -40, 0, 40, 80, 120], counts: [6, 18, 30, 28, 20, 8] },
        ...residuals,
      },
    },
  });
}
