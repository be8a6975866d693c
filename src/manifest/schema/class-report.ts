import { z } from 'zod';
import { readInto } from './from.ts';
import { plotSplit } from './plots.ts';
import { Count, Decimal, text } from './scalars.ts';

const ClassScores = {
  label: text(60).meta({ description: 'Class', examples: ['malignant'] }),
  support: Count.optional().meta({ description: 'Rows of the class', examples: [64] }),
};

/** One class's row of a classification report. */
export const ClassRowSchema = z.strictObject({
  ...ClassScores,
  precision: Decimal.optional().meta({ description: 'Its precision', examples: [0.9375] }),
  recall: Decimal.optional().meta({ description: 'Its recall', examples: [0.9375] }),
  f1: Decimal.optional().meta({ description: 'Its F1', examples: [0.9375] }),
});

/** A classification report: one row per class. */
export const ClassReportSchema = z
  .strictObject({
    rows: z.array(ClassRowSchema).min(2).max(100).meta({ description: 'One row per class' }),
    split: plotSplit,
    from: readInto('rows'),
  })
  .meta({ id: 'ClassReport', description: 'Precision, recall and F1 per class' });
