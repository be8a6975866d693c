import { z } from 'zod';
import { readInto } from './from.ts';
import { Decimal, Fraction, IsoDate, MetricId, PositiveCount, text } from './scalars.ts';

export const RESULT_SPLITS = [
  'train',
  'validation',
  'test',
  'external',
  'cv',
  'production',
] as const;
export type ResultSplit = (typeof RESULT_SPLITS)[number];

export const ReportedIntervalSchema = z
  .strictObject({
    low: Decimal.meta({ description: 'Lower end', examples: [0.85] }),
    high: Decimal.meta({ description: 'Upper end', examples: [0.97] }),
    level: Fraction.default(0.95).meta({
      description: 'Confidence level, 0 to 1',
      examples: [0.95],
    }),
    method: z
      .enum([
        'wilson',
        'clopper-pearson',
        'bootstrap-percentile',
        'bootstrap-bca',
        'hanley-mcneil',
        'delong',
        'nadeau-bengio',
        'normal',
        'reported',
      ])
      .meta({ description: 'How the interval was made', examples: ['bootstrap-percentile'] }),
    resamples: z
      .int()
      .min(1000)
      .max(1e9)
      .optional()
      .meta({
        description: 'Bootstrap resamples, at least 1000',
        examples: [2000],
      }),
  })
  .meta({
    id: 'ReportedInterval',
    description: 'Stated uncertainty; a spread over folds or seeds is not one',
  });

/** A metric's value as an author wrote it, with the rows it was measured on. */
export const ReportedMetricSchema = z
  .strictObject({
    id: MetricId.meta({
      description: 'Metric id',
      examples: ['recall'],
    }),
    name: text(60)
      .optional()
      .meta({ description: 'Name for an x-… metric', examples: ['Tumours found'] }),
    range: z
      .tuple([z.number(), z.number()])
      .optional()
      .meta({ description: 'Lowest and highest value of an x-… metric', examples: [[0, 1]] }),
    direction: z
      .enum(['higher', 'lower'])
      .optional()
      .meta({ description: 'Which way is better, for an x-… metric', examples: ['higher'] }),
    value: Decimal.meta({
      description: 'As measured; quote it to keep trailing zeros',
      examples: ['0.9375'],
    }),
    split: z
      .enum(RESULT_SPLITS)
      .meta({ description: 'Rows it was measured on', examples: ['test'] }),
    n: PositiveCount.optional().meta({ description: 'Rows behind the value', examples: [171] }),
    average: z
      .enum(['binary', 'micro', 'macro', 'weighted', 'samples'])
      .optional()
      .meta({ description: 'Averaging over classes', examples: ['macro'] }),
    positiveClass: text(60)
      .optional()
      .meta({ description: 'Class counted as positive', examples: ['malignant'] }),
    threshold: z
      .number()
      .optional()
      .meta({ description: 'Cut-off the value was taken at', examples: [0.5] }),
    beta: z
      .number()
      .positive()
      .optional()
      .meta({ description: 'Weight of recall in F-beta', examples: [2] }),
    k: PositiveCount.optional().meta({ description: 'k of an @k metric', examples: [10] }),
    averagedOver: z
      .enum(['folds', 'seeds', 'queries', 'classes'])
      .optional()
      .meta({ description: 'What the value is a mean over', examples: ['folds'] }),
    unit: text(20)
      .optional()
      .meta({ description: 'Unit, when it is the target’s', examples: ['points'] }),
    ci: ReportedIntervalSchema.optional(),
    sd: z
      .number()
      .min(0)
      .optional()
      .meta({
        description: 'Spread over folds or seeds; never shown as an interval',
        examples: [0.004],
      }),
    stderr: z
      .number()
      .min(0)
      .optional()
      .meta({ description: 'Standard error', examples: [0.011] }),
    dataset: text(80)
      .optional()
      .meta({ description: 'Name of the data set, when there are several', examples: ['WDBC'] }),
    evaluatedAt: IsoDate.optional().meta({
      description: 'Day it was measured',
      examples: ['2026-11-21'],
    }),
    from: readInto('value'),
  })
  .meta({ id: 'ReportedMetric', description: 'One measured number' });

export type ReportedMetric = z.output<typeof ReportedMetricSchema>;
