import { z } from 'zod';
import { readInto } from './from.ts';
import { Count, Fraction, PositiveCount, text } from './scalars.ts';

/** Most points of a curve, rows of a scatter and bins of a histogram: enough to draw, small enough to read. */
export const CURVE_POINTS = 200;
export const SCATTER_POINTS = 500;
export const BINS = 50;

/** Rows a plot was drawn from. */
export const plotSplit = z
  .enum(['validation', 'test', 'external', 'cv', 'production'])
  .default('test')
  .meta({ description: 'Rows it was drawn from', examples: ['test'] });
const split = plotSplit;

/** Counts of actual against predicted classes. Rows are actual, columns predicted. */
export const ConfusionSchema = z
  .strictObject({
    labels: z
      .array(text(60))
      .min(2)
      .max(100)
      .meta({
        description: 'Classes, in the order of rows and columns',
        examples: [['malignant', 'benign']],
      }),
    counts: z
      .array(z.array(Count).min(2).max(100))
      .min(2)
      .max(100)
      .meta({
        description: 'One row per actual class',
        examples: [
          [
            [60, 4],
            [4, 103],
          ],
        ],
      }),
    recovered: z
      .boolean()
      .default(false)
      .meta({
        description: 'True when the counts were worked out from published rates, not counted',
        examples: [false],
      }),
    split,
    from: readInto('counts'),
  })
  .meta({ id: 'Confusion', description: 'Confusion matrix: rows actual, columns predicted' });

// The first point of a curve lies above every score and has no cut-off.
const threshold = z
  .number()
  .nullish()
  .meta({ description: 'Cut-off of the point; null where there is none', examples: [0.5] });

const RocPoint = z.strictObject({
  fpr: Fraction.meta({ description: 'Share of negatives flagged, 0 to 1', examples: [0.0374] }),
  tpr: Fraction.meta({ description: 'Share of positives found, 0 to 1', examples: [0.9375] }),
  threshold,
});

const PrPoint = z.strictObject({
  recall: Fraction.meta({ description: 'Share of positives found, 0 to 1', examples: [0.9375] }),
  precision: Fraction.meta({
    description: 'Share of flagged rows that are positive, 0 to 1',
    examples: [0.9375],
  }),
  threshold,
});

const CalibrationBin = z.strictObject({
  meanPredicted: Fraction.meta({
    description: 'Mean predicted probability in the bin, 0 to 1',
    examples: [0.02],
  }),
  fractionPositive: Fraction.meta({
    description: 'Share of positives in the bin, 0 to 1',
    examples: [0.01],
  }),
  count: Count.meta({ description: 'Rows in the bin', examples: [100] }),
});

const ResidualPoint = z.strictObject({
  actual: z
    .number()
    .meta({ description: 'Actual value, in the unit of the target', examples: [151] }),
  predicted: z
    .number()
    .meta({ description: 'Predicted value, in the unit of the target', examples: [162.1] }),
});

export const RocSchema = z
  .strictObject({
    points: z
      .array(RocPoint)
      .min(2)
      .max(CURVE_POINTS)
      .meta({
        description: 'From (0, 0) to (1, 1)',
        examples: [
          [
            { fpr: 0, tpr: 0 },
            { fpr: 0.1, tpr: 0.8 },
            { fpr: 1, tpr: 1 },
          ],
        ],
      }),
    split,
    from: readInto('points'),
  })
  .meta({ id: 'Roc', description: 'Receiver operating characteristic' });

export const PrCurveSchema = z
  .strictObject({
    points: z
      .array(PrPoint)
      .min(2)
      .max(CURVE_POINTS)
      .meta({
        description: 'One point per cut-off',
        examples: [
          [
            { recall: 1, precision: 0.37 },
            { recall: 0.9, precision: 0.95 },
          ],
        ],
      }),
    prevalence: Fraction.meta({
      description: 'Share of positives: the precision of guessing',
      examples: [0.374],
    }),
    split,
    from: readInto('points'),
  })
  .meta({ id: 'PrCurve', description: 'Precision against recall' });

export const CalibrationSchema = z
  .strictObject({
    bins: z
      .array(CalibrationBin)
      .min(1)
      .max(BINS)
      .meta({
        description: 'Rows in bins of predicted probability',
        examples: [[{ meanPredicted: 0.02, fractionPositive: 0.01, count: 100 }]],
      }),
    scheme: z
      .enum(['uniform', 'quantile'])
      .default('uniform')
      .meta({ description: 'Bins of equal width or of equal size', examples: ['uniform'] }),
    split,
    from: readInto('bins'),
  })
  .meta({ id: 'Calibration', description: 'Predicted probability against observed share' });

const ResidualBand = z.strictObject({
  predictedMid: z
    .number()
    .meta({ description: 'Middle of the band of predictions', examples: [120] }),
  q10: z.number().meta({ description: '10th percentile of actual − predicted', examples: [-62.5] }),
  q50: z.number().meta({ description: 'Median of actual − predicted', examples: [3.1] }),
  q90: z.number().meta({ description: '90th percentile of actual − predicted', examples: [71.2] }),
  n: PositiveCount.meta({ description: 'Rows in the band', examples: [22] }),
});

const Histogram = z.strictObject({
  edges: z
    .array(z.number())
    .min(2)
    .max(BINS + 1)
    .meta({ description: 'Edges of the bins, rising', examples: [[-10, 0, 10]] }),
  counts: z
    .array(Count)
    .min(1)
    .max(BINS)
    .meta({ description: 'Rows per bin, one fewer than edges', examples: [[48, 63]] }),
});

export const ResidualsSchema = z
  .strictObject({
    sample: z
      .array(ResidualPoint)
      .min(2)
      .max(SCATTER_POINTS)
      .optional()
      .meta({
        description: 'Rows drawn, at most 500; the page says how many of all rows they are',
        examples: [
          [
            { actual: 151, predicted: 162.1 },
            { actual: 75, predicted: 70.8 },
          ],
        ],
      }),
    bands: z
      .array(ResidualBand)
      .min(2)
      .max(BINS)
      .optional()
      .meta({ description: 'Spread of the errors by size of the prediction' }),
    hist: Histogram.optional().meta({ description: 'How often each error occurs' }),
    split,
    from: readInto('sample'),
  })
  .refine(({ sample, bands, hist }) => Boolean(sample ?? bands ?? hist), {
    error: 'Give `sample`, `bands` or `hist`',
  })
  .meta({ id: 'Residuals', description: 'Predicted against actual values' });

const SweepPoint = z.strictObject({
  threshold: z.number().meta({ description: 'Cut-off', examples: [0.5] }),
  tp: Count.meta({ description: 'Positives flagged', examples: [60] }),
  fp: Count.meta({ description: 'Negatives flagged', examples: [4] }),
  tn: Count.meta({ description: 'Negatives cleared', examples: [103] }),
  fn: Count.meta({ description: 'Positives missed', examples: [4] }),
});

const ErrorCost = z.strictObject({
  fp: z
    .number()
    .min(0)
    .meta({ description: 'Cost of one false alarm', examples: [1] }),
  fn: z
    .number()
    .min(0)
    .meta({ description: 'Cost of one miss', examples: [10] }),
});

export const SweepSchema = z
  .strictObject({
    points: z
      .array(SweepPoint)
      .min(2)
      .max(CURVE_POINTS)
      .meta({
        description: 'Counts at each cut-off, cut-offs rising',
        examples: [
          [
            { threshold: 0.2, tp: 62, fp: 11, tn: 96, fn: 2 },
            { threshold: 0.5, tp: 60, fp: 4, tn: 103, fn: 4 },
          ],
        ],
      }),
    cost: ErrorCost.optional().meta({
      description: 'What errors cost, in any one unit; the cheapest cut-off is then marked',
    }),
    split,
    from: readInto('points'),
  })
  .meta({ id: 'Sweep', description: 'Counts at every cut-off' });

const LiftPoint = z.strictObject({
  fraction: Fraction.meta({ description: 'Share of rows looked at, 0 to 1', examples: [0.1] }),
  gain: Fraction.meta({ description: 'Share of positives found there, 0 to 1', examples: [0.26] }),
});

export const LiftSchema = z
  .strictObject({
    points: z
      .array(LiftPoint)
      .min(2)
      .max(CURVE_POINTS)
      .meta({
        description: 'From the most to the least suspicious rows',
        examples: [
          [
            { fraction: 0.1, gain: 0.26 },
            { fraction: 1, gain: 1 },
          ],
        ],
      }),
    split,
    from: readInto('points'),
  })
  .meta({ id: 'Lift', description: 'Positives found by share of rows looked at' });
