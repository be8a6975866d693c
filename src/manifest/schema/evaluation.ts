import { z } from 'zod';
import { readInto } from './from.ts';
import { LearningCurvesSchema } from './learning-curves.ts';
import { ReportedMetricSchema, RESULT_SPLITS } from './reported-metric.ts';
import { Count, Decimal, Fraction, MetricId, PositiveCount, prose, text } from './scalars.ts';
import { starred } from './starred.ts';

const ErrorCategory = z.strictObject({
  category: text(60).meta({
    description: 'Kind of error',
    examples: ['Misses between the class medians'],
  }),
  count: Count.optional().meta({ description: 'Errors of this kind', examples: [4] }),
  example: text(200)
    .optional()
    .meta({ description: 'One of them', examples: ['Row 40: probability 0.03'] }),
  hypothesis: prose(300)
    .optional()
    .meta({ description: 'Why it happens', examples: ['Small tumours look benign.'] }),
  action: prose(300)
    .optional()
    .meta({ description: 'What follows', examples: ['Lower the cut-off.'] }),
});

const Slice = z.strictObject({
  name: text(60).meta({ description: 'Name of the part', examples: ['Small samples'] }),
  definition: text(160).meta({
    description: 'Which rows belong to it',
    examples: ['worst perimeter under 90'],
  }),
  n: PositiveCount.meta({ description: 'Rows in the part', examples: [42] }),
  metrics: z
    .array(ReportedMetricSchema)
    .min(1)
    .max(6)
    .meta({ description: 'Results on these rows' }),
});

const Variation = {
  metric: MetricId.meta({ description: 'Metric that was compared', examples: ['roc-auc'] }),
  value: Decimal.meta({ description: 'Value after the change', examples: [0.98] }),
  delta: Decimal.optional().meta({
    description: 'Difference to the full model',
    examples: [-0.01],
  }),
  split: z
    .enum(RESULT_SPLITS)
    .default('test')
    .meta({ description: 'Rows it was measured on', examples: ['test'] }),
  n: PositiveCount.optional().meta({ description: 'Rows behind the value', examples: [171] }),
  from: readInto('value'),
};

const Robustness = z.strictObject({
  test: text(80).meta({ description: 'Name of the test', examples: ['Measuring noise'] }),
  condition: text(120).meta({
    description: 'What was done to the input',
    examples: ['each column shifted by 5%'],
  }),
  ...Variation,
});

const Ablation = z.strictObject({
  change: text(120).meta({
    description: 'What was left out or replaced',
    examples: ['without the ten worst values'],
  }),
  ...Variation,
});

const DifferenceInterval = z.strictObject({
  low: Decimal.meta({ description: 'Lower end', examples: [-0.006] }),
  high: Decimal.meta({ description: 'Upper end', examples: [0.03] }),
  level: Fraction.default(0.95).meta({ description: 'Confidence level, 0 to 1', examples: [0.95] }),
  method: z
    .enum(['newcombe', 'paired', 'bootstrap-percentile', 'nadeau-bengio', 'delong', 'reported'])
    .default('reported')
    .meta({ description: 'How the interval was made', examples: ['newcombe'] }),
});

const Discordant = z.strictObject({
  b: Count.meta({ description: 'Rows only this model got right', examples: [4] }),
  c: Count.meta({ description: 'Rows only the other model got right', examples: [2] }),
});

const Comparison = z.strictObject({
  against: text(80).meta({
    description: 'Name of a baseline or model',
    examples: ['Random forest'],
  }),
  metric: MetricId.meta({ description: 'Metric that was compared', examples: ['accuracy'] }),
  difference: Decimal.meta({
    description: 'Value of the final model minus the other’s',
    examples: [0.012],
  }),
  ci: DifferenceInterval.optional().meta({ description: 'Interval of the difference' }),
  test: z
    .enum(['mcnemar', 'bootstrap', 'nadeau-bengio', 'delong'])
    .optional()
    .meta({ description: 'Test that was used' }),
  discordant: Discordant.optional().meta({ description: 'Rows only one model got right' }),
  p: Fraction.optional().meta({ description: 'p-value of the test, 0 to 1', examples: [0.69] }),
  split: z
    .enum(RESULT_SPLITS)
    .default('test')
    .meta({ description: 'Rows it was measured on', examples: ['test'] }),
  n: PositiveCount.optional().meta({ description: 'Rows behind the difference', examples: [171] }),
  from: readInto('difference'),
});

const Runs = z.strictObject({
  count: PositiveCount.meta({ description: 'Runs', examples: [5] }),
  aggregate: z
    .enum(['mean', 'median', 'best'])
    .meta({ description: 'How runs became one number; best is pointed out' }),
  sd: z
    .number()
    .min(0)
    .optional()
    .meta({ description: 'Standard deviation over runs', examples: [0.004] }),
});

const CrossValidation = z.strictObject({
  metric: MetricId.meta({ description: 'Metric of the scores', examples: ['roc-auc'] }),
  k: z
    .int()
    .min(2)
    .max(100)
    .meta({ description: 'Folds', examples: [5] }),
  repeats: PositiveCount.default(1).meta({
    description: 'Times the folds were drawn anew',
    examples: [1],
  }),
  scores: z
    .array(z.number())
    .min(2)
    .max(1000)
    .meta({
      description: 'One score per fold and repeat',
      examples: [[0.98, 0.99, 0.99, 0.99, 1]],
    }),
  mean: z
    .number()
    .optional()
    .meta({ description: 'Mean of the scores', examples: [0.99] }),
  sd: z
    .number()
    .min(0)
    .optional()
    .meta({ description: 'Standard deviation of the scores', examples: [0.006] }),
  from: readInto('scores'),
});

/** Blocks every family has. A function, because each family owns its copies. */
export function commonEvaluationFields() {
  return { ...resultFields(), ...analysisFields() };
}

function resultFields() {
  return {
    primaryMetric: starred(
      MetricId.meta({ description: 'The metric that decides', examples: ['recall'] }),
    ),
    why: starred(
      prose(200).meta({
        description: 'Why this metric and not another',
        examples: ['A miss costs more than a false alarm.'],
      }),
    ),
    metrics: starred(
      z.array(ReportedMetricSchema).min(1).max(60).meta({ description: 'Every measured number' }),
    ),
    runs: Runs.optional().meta({ description: 'How many runs stand behind the numbers' }),
    crossValidation: CrossValidation.optional().meta({
      description: 'Scores per fold; shown as a spread, never as an interval',
    }),
  };
}

function analysisFields() {
  return {
    slices: z.array(Slice).max(20).optional().meta({ description: 'Results on parts of the data' }),
    errorAnalysis: z
      .array(ErrorCategory)
      .max(20)
      .optional()
      .meta({ description: 'Kinds of errors, why, and what follows' }),
    robustness: z
      .array(Robustness)
      .max(20)
      .optional()
      .meta({ description: 'What happens when the input changes' }),
    learningCurves: LearningCurvesSchema.optional(),
    ablations: z
      .array(Ablation)
      .max(20)
      .optional()
      .meta({ description: 'What happens when a part is left out' }),
    comparison: z
      .array(Comparison)
      .max(10)
      .optional()
      .meta({ description: 'Differences with their uncertainty' }),
  };
}

const Threshold = z.strictObject({
  value: z
    .number()
    .meta({ description: 'The cut-off, on the scale of the score', examples: [0.5] }),
  chosenBy: starred(
    z
      .enum([
        'default-0.5',
        'validation-f1',
        'cost',
        'capacity',
        'fpr-budget',
        'youden',
        'published',
      ])
      .meta({ description: 'How it was chosen', examples: ['default-0.5'] }),
  ),
  split: z
    .enum(RESULT_SPLITS)
    .optional()
    .meta({ description: 'Rows the cut-off was chosen on; never test', examples: ['validation'] }),
  note: prose(200)
    .optional()
    .meta({
      description: 'What readers should know about it',
      examples: ['Not tuned; the cost of a late reading is not known.'],
    }),
});

/** Blocks for anything that picks a class. */
export function classificationFields() {
  return {
    threshold: Threshold.optional().meta({
      description: 'Cut-off above which a row counts as positive',
    }),
  };
}
