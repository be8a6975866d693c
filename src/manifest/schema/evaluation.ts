import { z } from 'zod';
import { ReportedMetricSchema, RESULT_SPLITS } from './reported-metric.ts';
import { Count, Decimal, Fraction, MetricId, PositiveCount, prose, text } from './scalars.ts';
import { starred } from './starred.ts';

const ErrorCategory = z.strictObject({
  category: text(60).meta({ description: 'Kind of error', examples: ['Misses between the class medians'] }),
  count: Count.optional().meta({ examples: [4] }),
  example: text(200).optional().meta({ examples: ['Row 40: probability 0.03'] }),
  hypothesis: prose(300).optional().meta({ description: 'Why it happens', examples: ['Small tumours look benign.'] }),
  action: prose(300).optional().meta({ description: 'What follows', examples: ['Lower the cut-off.'] }),
});

const Slice = z.strictObject({
  name: text(60).meta({ examples: ['Small samples'] }),
  definition: text(160).meta({ examples: ['worst perimeter under 90'] }),
  n: PositiveCount.meta({ examples: [42] }),
  metrics: z.array(ReportedMetricSchema).min(1).max(6),
});

const Variation = {
  metric: MetricId.meta({ examples: ['roc-auc'] }),
  value: Decimal.meta({ examples: [0.98] }),
  delta: Decimal.optional().meta({ description: 'Difference to the full model', examples: [-0.01] }),
};

const Comparison = z.strictObject({
  against: text(80).meta({ description: 'Name of a baseline or model', examples: ['Random forest'] }),
  metric: MetricId.meta({ examples: ['accuracy'] }),
  difference: Decimal.meta({ examples: [0.012] }),
  ci: z.strictObject({ low: Decimal, high: Decimal, level: Fraction.default(0.95) }).optional(),
  test: z.enum(['mcnemar', 'bootstrap', 'nadeau-bengio', 'delong']).optional(),
  discordant: z.strictObject({ b: Count, c: Count }).optional().meta({ description: 'Rows only one model got right' }),
  p: Fraction.optional(),
});

/** Blocks every family has. A function, because each family owns its copies. */
export function commonEvaluationFields() {
  return {
    primaryMetric: starred(MetricId.meta({ description: 'The metric that decides', examples: ['recall'] })),
    why: starred(prose(200).meta({ description: 'Why this metric and not another', examples: ['A miss costs more than a false alarm.'] })),
    metrics: starred(z.array(ReportedMetricSchema).min(1).max(60).meta({ description: 'Every measured number' })),
    slices: z.array(Slice).max(20).optional().meta({ description: 'Results on parts of the data' }),
    errorAnalysis: z.array(ErrorCategory).max(20).optional().meta({ description: 'Kinds of errors, why, and what follows' }),
    robustness: z
      .array(z.strictObject({ test: text(80), condition: text(120), ...Variation }))
      .max(20)
      .optional()
      .meta({ description: 'What happens when the input changes' }),
    ablations: z
      .array(z.strictObject({ change: text(120), ...Variation }))
      .max(20)
      .optional()
      .meta({ description: 'What happens when a part is left out' }),
    comparison: z.array(Comparison).max(10).optional().meta({ description: 'Differences with their uncertainty' }),
    runs: z
      .strictObject({
        count: PositiveCount,
        aggregate: z.enum(['mean', 'median', 'best']),
        sd: z.number().min(0).optional(),
      })
      .optional()
      .meta({ description: 'How many runs stand behind the numbers' }),
    crossValidation: z
      .strictObject({
        metric: MetricId.meta({ examples: ['roc-auc'] }),
        k: z.int().min(2).max(100).meta({ examples: [5] }),
        repeats: PositiveCount.default(1),
        scores: z.array(z.number()).min(2).max(1000).meta({ examples: [[0.98, 0.99, 0.99, 0.99, 1]] }),
        mean: z.number().optional(),
        sd: z.number().min(0).optional(),
      })
      .optional()
      .meta({ description: 'Scores per fold; shown as a spread, never as an interval' }),
  };
}

/** Blocks for anything that picks a class. */
export function classificationFields() {
  return {
    threshold: z
      .strictObject({
        value: z.number().meta({ examples: [0.5] }),
        chosenBy: starred(
          z
            .enum(['default-0.5', 'validation-f1', 'cost', 'capacity', 'fpr-budget', 'youden', 'published'])
            .meta({ examples: ['default-0.5'] }),
        ),
        split: z.enum(RESULT_SPLITS).optional().meta({ description: 'Rows the cut-off was chosen on; never test', examples: ['validation'] }),
        note: prose(200).optional(),
      })
      .optional()
      .meta({ description: 'Cut-off above which a row counts as positive' }),
  };
}
