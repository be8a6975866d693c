import { z } from 'zod';
import { EvidenceSourceSchema } from './evidence.ts';
import { Count, Fraction, text } from './scalars.ts';

const CURVE_POINTS = 200;
const SCATTER_POINTS = 500;
const BINS = 50;

const source = EvidenceSourceSchema.optional().meta({
  description: 'File the points were read from',
});
const split = z
  .enum(['validation', 'test', 'external'])
  .default('test')
  .meta({ description: 'Rows it was drawn from', examples: ['test'] });

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
    split,
    source,
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
    source,
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
    source,
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
    source,
  })
  .meta({ id: 'Calibration', description: 'Predicted probability against observed share' });

export const ResidualsSchema = z
  .strictObject({
    sample: z
      .array(ResidualPoint)
      .min(2)
      .max(SCATTER_POINTS)
      .meta({
        description: 'Rows drawn, at most 500; say in the manifest when they are a sample',
        examples: [
          [
            { actual: 151, predicted: 162.1 },
            { actual: 75, predicted: 70.8 },
          ],
        ],
      }),
    split,
    source,
  })
  .meta({ id: 'Residuals', description: 'Predicted against actual values' });
