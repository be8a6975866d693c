import type { Metric } from './metric.ts';

const error = (id: string, name: string, plain: string, rest: Partial<Metric> = {}): Metric => ({
  id,
  name,
  plain,
  family: 'regression',
  range: [0, null],
  direction: 'lower',
  unit: 'target',
  proportion: false,
  aliases: [],
  ...rest,
});

/** Metrics of predicted numbers, sorted by id. Aliases: scikit-learn, MLflow, Keras. */
export const REGRESSION: readonly Metric[] = [
  error(
    'explained-variance',
    'Explained variance',
    'The share of the ups and downs the model follows, ignoring a constant offset.',
    {
      range: [null, 1],
      direction: 'higher',
      unit: 'fraction',
      aliases: ['explained_variance', 'explained_variance_score'],
    },
  ),
  error('mae', 'Mean absolute error', 'How far off a prediction is on average.', {
    aliases: ['mean_absolute_error'],
  }),
  error(
    'mape',
    'Mean absolute percentage error',
    'How far off a prediction is on average, as a share of the true value.',
    { unit: 'fraction', aliases: ['mean_absolute_percentage_error'] },
  ),
  error('max-error', 'Largest error', 'How far off the worst prediction is.', {
    aliases: ['max_error'],
  }),
  error('medae', 'Median absolute error', 'Half of the predictions are closer than this.', {
    aliases: ['median_absolute_error'],
  }),
  // Its unit is the target's, squared, which nobody reads: it stays a plain number.
  error(
    'mse',
    'Mean squared error',
    'Squared distance from the truth on average; large misses count most.',
    { unit: '', aliases: ['mean_squared_error'] },
  ),
  error(
    'r2',
    'R²',
    'The share of the ups and downs the model explains; 0 is no better than guessing the mean.',
    { range: [null, 1], direction: 'higher', unit: 'fraction', aliases: ['r2_score', 'r_squared'] },
  ),
  error(
    'rmse',
    'Root mean squared error',
    'How far off predictions are on average, with large misses weighing more.',
    { aliases: ['root_mean_squared_error'] },
  ),
];
