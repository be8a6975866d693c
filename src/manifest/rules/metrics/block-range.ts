import type { BlockValue } from '../../block-value.ts';
import { blockValues } from '../../block-values.ts';
import { drawnValues } from '../../drawn-values.ts';
import { differenceRange, rangesById } from '../../metric-range.ts';
import type { MetricRange } from '../../metric-range.ts';
import { outOfRange } from '../../out-of-range.ts';
import type { Project } from '../../portfolio.ts';
import type { ManifestRule } from '../rule.ts';

const SCORED = 'evaluation: { crossValidation: { metric: accuracy, k: 2, scores:';
const FORECAST = 'task: { type: forecasting, horizon: { steps: 4, stepUnit: week } }\n';
const RANKING = 'task: { type: ranking }\n';

/** Every number of a block that holds many lies where its metric can lie. */
export const blockRange: ManifestRule = {
  id: 'metrics/block-range',
  holds:
    'Numbers by class, horizon, fold or k, of curves, ablations and robustness tests lie inside the range of their metric, differences inside its width.',
  good: [
    'evaluation: { ablations: [{ change: without age, metric: accuracy, value: 1, delta: -0.01 }] }',
    'evaluation: { comparison: [{ against: SVM, metric: mae, difference: -2.5 }] }',
    'evaluation: { learningCurves: { metric: log-loss, xUnit: epochs, series: [{ name: Train, points: [{ step: 1, value: 7 }, { step: 2, value: 0 }] }] } }',
    `${SCORED} [0.9, 1] } }`,
    `${RANKING}evaluation: { ranking: { queries: 9, atK: [{ k: 10, ndcg: 1, precision: 0 }] } }`,
  ],
  bad: [
    'evaluation: { ablations: [{ change: without age, metric: accuracy, value: 1.7 }] }',
    'evaluation: { robustness: [{ test: Noise, condition: sd 1, metric: mcc, value: -1.2 }] }',
    'evaluation: { metrics: [{ id: x-gap, name: Gap, range: [-1, 1], direction: lower, value: 0.5, split: test }], ablations: [{ change: without age, metric: x-gap, value: -2 }] }',
    'evaluation: { learningCurves: { metric: accuracy, xUnit: rows, series: [{ name: Train, points: [{ step: 1, value: 7 }, { step: 2, value: -5 }] }] } }',
    `${SCORED} [1.9, 0.9] } }`,
    `${SCORED} [0.9, -0.9] } }`,
    'evaluation: { classReport: { rows: [{ label: ill, precision: 94 }, { label: well, recall: -0.2 }] } }',
    'task: { type: image-segmentation }\nevaluation: { segmentation: { images: 5, perClass: [{ label: road, iou: 1.9 }] } }',
    `${RANKING}evaluation: { ranking: { queries: 9, atK: [{ k: 10, ndcg: 1.5, precision: 7 }] } }`,
    'task: { type: agent }\nevaluation: { tasks: { n: 9, succeeded: 4, passAtK: [{ k: 4, value: 1.9 }] } }',
    'task: { type: object-detection }\nevaluation: { detection: { images: 5, perClass: [{ label: car, ap50: 0.5, n: 9 }], bySize: { small: 3, medium: 0.4, large: -1 } } }',
    `${FORECAST}evaluation: { forecast: { byHorizon: [{ h: 1, mae: -5, coverage: 1.9, n: 8 }] } }`,
    `${FORECAST}evaluation: { primaryMetric: mae, forecast: { folds: [{ trainTo: '1995', testFrom: '1996-01', testTo: '1996-06', value: -9 }] } }`,
    'task: { type: clustering }\nevaluation: { clusters: { rows: [{ name: Night, n: 4, silhouette: 1.4 }] } }',
    'evaluation: { comparison: [{ against: SVM, metric: accuracy, difference: 2.5 }] }',
    'evaluation: { ablations: [{ change: without age, metric: accuracy, value: 0.7, delta: -20 }] }',
  ],
  find(project) {
    const rangeOfId = rangesById(project);
    const remarks = ({ metric, ...rest }: Entry, possible = rangeOfId(metric)) =>
      outOfRange(project, { ...rest, possible }, blockRange.id);
    const written = blockValues(project).filter(({ derivedFrom }) => !derivedFrom);
    // One remark a list: a curve in percent is one slip, not two hundred.
    const drawn = drawnValues(project).flatMap((list) =>
      list.flatMap((entry) => remarks(entry)).slice(0, 1),
    );
    const changes = differences(project).flatMap((entry) =>
      remarks(entry, differenceRange(rangeOfId(entry.metric)) ?? UNKNOWN),
    );
    return [...written.flatMap((entry) => remarks(entry)), ...drawn, ...changes];
  },
};

type Entry = Pick<BlockValue, 'path' | 'metric' | 'value'>;

/** No bound on either side. */
const UNKNOWN: MetricRange = [null, null];

function differences({ manifest: { evaluation } }: Project): Entry[] {
  const { comparison = [], ablations = [], robustness = [] } = evaluation ?? {};
  const deltas = (rows: readonly { metric: string; delta?: number | undefined }[], key: string) =>
    rows.flatMap(({ metric, delta: value }, index) =>
      value === undefined ? [] : [{ path: ['evaluation', key, index, 'delta'], metric, value }],
    );
  return [
    ...comparison.map(({ metric, difference: value }, index) => ({
      path: ['evaluation', 'comparison', index, 'difference'],
      metric,
      value,
    })),
    ...deltas(ablations, 'ablations'),
    ...deltas(robustness, 'robustness'),
  ];
}
