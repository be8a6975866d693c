import type { Project } from '../../src/manifest/portfolio.ts';
import { buildProject } from './project.ts';

type Blocks = Readonly<Record<string, unknown>>;

/** A weekly forecast with a range, two backtest folds, and errors by distance. */
export function buildForecast(forecast: Blocks = {}): Project {
  const series = Array.from({ length: 40 }, (_, i) => {
    const day = new Date(Date.UTC(1996, 0, 6 + i * 7)).toISOString().slice(0, 10);
    const actual = 360 + i / 10 + Math.sin(i / 6) * 3;
    const middle = actual + Math.sin(i * 1.7) * 0.7;
    return i < 12
      ? { t: day, actual }
      : { t: day, actual, forecast: middle, low: middle - 0.6, high: middle + 0.6 };
  });
  return buildProject('forecasting', {
    evaluation: {
      primaryMetric: 'mae',
      forecast: {
        series,
        byHorizon: [
          { h: 1, mae: '0.21', mase: '0.30', coverage: '0.9375', n: 32 },
          { h: 4, mae: '0.31', mase: '0.44', coverage: '0.90625', n: 32 },
          { h: 13, mae: '0.44', mase: '0.62', coverage: '0.84375', n: 32 },
          { h: 26, mae: '0.52', mase: '0.74', coverage: '0.8125', n: 32 },
        ],
        folds: [
          { trainTo: '1996-03-23', testFrom: '1996-03-30', testTo: '1996-06-22', value: 0.4 },
          { trainTo: '1996-06-22', testFrom: '1996-06-29', testTo: '1996-10-05', value: 0.5 },
        ],
        nominalCoverage: 0.95,
        ...forecast,
      },
    },
  });
}

/** A recommender beside the most popular films. */
export function buildRanking(ranking: Blocks = {}): Project {
  return buildProject('ranking', {
    evaluation: {
      primaryMetric: 'ndcg@10',
      ranking: {
        queries: 943,
        atK: [
          { k: 1, ndcg: '0.41', recall: '0.05' },
          { k: 5, ndcg: '0.37', recall: '0.18' },
          { k: 10, ndcg: '0.36', recall: '0.28' },
          { k: 50, ndcg: '0.42', recall: '0.58' },
        ],
        baseline: {
          name: 'Most popular films',
          atK: [
            { k: 1, ndcg: '0.22' },
            { k: 5, ndcg: '0.20' },
            { k: 10, ndcg: '0.21' },
            { k: 50, ndcg: '0.29' },
          ],
        },
        ...ranking,
      },
    },
  });
}

/** Passages found for questions. */
export function buildRetrieval(): Project {
  return buildProject('rag', {
    evaluation: {
      retrieval: {
        queries: 400,
        atK: [
          { k: 1, recall: '0.52' },
          { k: 3, recall: '0.71' },
          { k: 10, recall: '0.86' },
        ],
      },
    },
  });
}

/** A classification report of `count` classes; recall falls from class to class. */
export function buildClassReport(count = 3): Project {
  const rows = Array.from({ length: count }, (_, i) => ({
    label: ['roasted aubergine and peppers', 'bread', 'soup'][i] ?? `dish ${i + 1}`,
    precision: 0.9,
    recall: (40 - i) / 40,
    f1: '0.90',
    support: 40,
  }));
  return buildProject('multiclass', { evaluation: { classReport: { rows } } });
}

/** Average precision of three classes of objects, by size, and kinds of errors. */
export function buildDetection(detection: Blocks = {}): Project {
  return buildProject('detection', {
    evaluation: {
      detection: {
        images: 500,
        perClass: [
          { label: 'car', ap50: '0.81', ap5095: '0.55', n: 1930 },
          { label: 'pedestrian', ap50: '0.61', ap5095: '0.38', n: 340 },
          { label: 'bicycle', ap50: '0.44', ap5095: '0.21', n: 98 },
        ],
        bySize: { small: '0.21', medium: '0.44', large: '0.58' },
        errors: [
          { kind: 'missed', n: 210 },
          { kind: 'place', n: 57 },
          { kind: 'class-and-place', n: 8 },
          { kind: 'duplicate', n: 0 },
        ],
        ...detection,
      },
    },
  });
}

/** Overlap of three classes of pixels. */
export function buildSegmentation(perClass: readonly unknown[] = OVERLAPS): Project {
  return buildProject('segmentation', {
    evaluation: { segmentation: { images: 500, perClass } },
  });
}

const OVERLAPS = [
  { label: 'road', iou: '0.97', dice: '0.985', pixels: 1204000 },
  { label: 'pole', iou: '0.48', dice: '0.649', pixels: 8120 },
  { label: 'sky', iou: '0.91', dice: '0.953' },
];

/** Tasks of three language models, with intervals for two tasks. */
export function buildBenchmark(benchmark: Blocks = {}): Project {
  const task = (name: string, model: string | undefined, value: string, half: number) => ({
    name,
    model,
    shots: name === 'ARC Easy' ? 5 : 0,
    metrics: [
      {
        id: 'accuracy',
        value,
        split: 'test',
        ...(half && {
          ci: {
            low: Number(value) - half,
            high: Number(value) + half,
            method: 'bootstrap-percentile',
          },
        }),
      },
    ],
  });
  return buildProject('language', {
    models: [{ name: 'Pythia 410M', algorithm: 'Transformer', final: true }],
    evaluation: {
      benchmark: {
        harness: { name: 'lm-evaluation-harness', version: '0.4.2' },
        tasks: [
          task('LAMBADA', 'Pythia 410M', '0.515', 0.014),
          task('LAMBADA', 'Pythia 160M', '0.354', 0.014),
          task('LAMBADA', 'Pythia 70M', '0.216', 0.014),
          task('ARC Easy', 'Pythia 410M', '0.521', 0.02),
          task('ARC Easy', 'Pythia 160M', '0.536', 0.02),
          task('WinoGrande', undefined, '0.534', 0),
          task('WinoGrande', 'Pythia 70M', '0.530', 0),
        ],
        ...benchmark,
      },
    },
  });
}

/** Answers compared with those of two opponents. */
export function buildPairwise(pairwise: readonly unknown[] = MATCHES): Project {
  return buildProject('language', { evaluation: { pairwise } });
}

const MATCHES = [
  { opponent: 'Previous prompt', wins: 61, losses: 32, ties: 7, judge: 'two annotators' },
  { opponent: 'A model ten times as large', wins: 22, losses: 77, ties: 1 },
];

/** Words got wrong by a recogniser of speech. */
export function buildSpeech(words: Blocks = {}): Project {
  return buildProject('speech', {
    evaluation: {
      metrics: [{ id: 'wer', value: '0.0567', split: 'test' }],
      words: { substitutions: 412, insertions: 51, deletions: 96, reference: 9860, ...words },
    },
  });
}

/** Kaplan–Meier curves of `count` groups, the first with ranges. */
export function buildSurvival(count = 2, survival: Blocks = {}): Project {
  const names = ['high risk', 'low risk', 'never treated before', 'third', 'fourth', 'fifth'];
  const curves = names.slice(0, count).map((group, g) => ({
    group,
    n: 140,
    events: 61,
    points: Array.from({ length: 12 }, (_, i) => {
      const s = Math.max(0, 1 - i * (0.07 - g * 0.012));
      return { t: i * 5, s, low: Math.max(0, s - 0.06), high: Math.min(1, s + 0.06) };
    }),
  }));
  return buildProject('survival', {
    evaluation: { survival: { timeUnit: 'months', curves, ...survival } },
  });
}

/** Returns of `count` seeds with ten episodes each. */
export function buildReturns(count = 5, returns: Blocks = {}): Project {
  const seeds = Array.from({ length: count }, (_, seed) => ({
    seed,
    returns: Array.from({ length: 10 }, (_, i) => 200 + seed * 10 + Math.sin(seed + i * 2) * 40),
  }));
  return buildProject('reinforcement', { evaluation: { returns: { seeds, ...returns } } });
}

/** Three clusters and rows in none. */
export function buildClusters(clusters: Blocks = {}): Project {
  return buildProject('clustering', {
    evaluation: {
      clusters: {
        rows: [
          { name: 'Day callers', n: 550, silhouette: 0.38 },
          { name: 'Night callers', n: 412, silhouette: 0.41 },
          { name: 'Callers from abroad in summer', n: 36, silhouette: -0.05 },
        ],
        noise: 18,
        stability: 0.87,
        ...clusters,
      },
    },
  });
}

/** Tasks an agent tried, and why some failed. */
export function buildAgent(tasks: Blocks = {}): Project {
  return buildProject('agent', {
    evaluation: {
      tasks: {
        n: 150,
        succeeded: 72,
        failures: [
          { kind: 'wrong tool', count: 14 },
          { kind: 'gave up', count: 50 },
          { kind: 'too many steps', count: 14 },
        ],
        ...tasks,
      },
    },
  });
}
