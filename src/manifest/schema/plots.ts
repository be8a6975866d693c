import { z } from 'zod';
import { EvidenceSourceSchema } from './evidence.ts';
import { Count, Fraction, text } from './scalars.ts';

const CURVE_POINTS = 200;
const SCATTER_POINTS = 500;
const BINS = 50;

const source = EvidenceSourceSchema.optional().meta({ description: 'File the points were read from' });
const split = z.enum(['validation', 'test', 'external']).default('test').meta({ examples: ['test'] });

/** Counts of actual against predicted classes. Rows are actual, columns predicted. */
export const ConfusionSchema = z
  .strictObject({
    labels: z.array(text(60)).min(2).max(100).meta({ description: 'Classes, in the order of rows and columns', examples: [['malignant', 'benign']] }),
    counts: z.array(z.array(Count).min(2).max(100)).min(2).max(100).meta({ description: 'One row per actual class', examples: [[[60, 4], [4, 103]]] }),
    split,
    source,
  })
  .meta({ id: 'Confusion', description: 'Confusion matrix: rows actual, columns predicted' });

export const RocSchema = z
  .strictObject({
    points: z
      .array(z.strictObject({ fpr: Fraction, tpr: Fraction, threshold: z.number().nullish() }))
      .min(2)
      .max(CURVE_POINTS)
      .meta({ description: 'From (0, 0) to (1, 1)', examples: [[{ fpr: 0, tpr: 0 }, { fpr: 0.1, tpr: 0.8 }, { fpr: 1, tpr: 1 }]] }),
    split,
    source,
  })
  .meta({ id: 'Roc', description: 'Receiver operating characteristic' });

export const PrCurveSchema = z
  .strictObject({
    points: z
      .array(z.strictObject({ recall: Fraction, precision: Fraction, threshold: z.number().nullish() }))
      .min(2)
      .max(CURVE_POINTS)
      .meta({ examples: [[{ recall: 1, precision: 0.37 }, { recall: 0.9, precision: 0.95 }]] }),
    prevalence: Fraction.meta({ description: 'Share of positives: the precision of guessing', examples: [0.374] }),
    split,
    source,
  })
  .meta({ id: 'PrCurve', description: 'Precision against recall' });

export const CalibrationSchema = z
  .strictObject({
    bins: z
      .array(z.strictObject({ meanPredicted: Fraction, fractionPositive: Fraction, count: Count }))
      .min(1)
      .max(BINS)
      .meta({ examples: [[{ meanPredicted: 0.02, fractionPositive: 0.01, count: 100 }]] }),
    scheme: z.enum(['uniform', 'quantile']).default('uniform').meta({ examples: ['uniform'] }),
    split,
    source,
  })
  .meta({ id: 'Calibration', description: 'Predicted probability against observed share' });

export const ResidualsSchema = z
  .strictObject({
    sample: z
      .array(z.strictObject({ actual: z.number(), predicted: z.number() }))
      .min(2)
      .max(SCATTER_POINTS)
      .meta({ description: 'Rows drawn, at most 500; say in the manifest when they are a sample', examples: [[{ actual: 151, predicted: 162.1 }]] }),
    split,
    source,
  })
  .meta({ id: 'Residuals', description: 'Predicted against actual values' });
