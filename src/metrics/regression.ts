import { metricsOf } from './define.ts';
import type { Metric } from './metric.ts';

const error = metricsOf({
  family: 'regression',
  range: [0, null],
  direction: 'lower',
  unit: 'target',
});

const SHARE = { range: [null, 1], direction: 'higher', unit: 'fraction' } as const;
const CORRELATION = { range: [-1, 1], direction: 'higher', unit: 'fraction' } as const;

/** Metrics of predicted numbers, sorted by id. */
export const REGRESSION: readonly Metric[] = [
  error(
    'adjusted-r2',
    'Adjusted R²',
    'The share of the ups and downs the model explains, less a charge for every input it uses.',
    {
      ...SHARE,
      pitfalls: ['Means little for models whose number of settings is not known.'],
      aliases: 'adjusted_r2 adjusted_r2_score adj_r2 rsquared_adj',
    },
  ),
  error(
    'explained-variance',
    'Explained variance',
    'The share of the ups and downs the model follows, ignoring a constant offset.',
    {
      ...SHARE,
      pitfalls: ['Stays high when every prediction is off by the same amount.'],
      aliases: 'explained_variance explained_variance_score',
    },
  ),
  error(
    'gamma-deviance',
    'Gamma deviance',
    'How far off predicted amounts are, measured as shares of the amounts.',
    {
      unit: '',
      pitfalls: ['Has no unit a reader knows; compare it only on the same rows.'],
      aliases: 'gamma_deviance mean_gamma_deviance',
    },
  ),
  error(
    'kendall-tau',
    'Kendall’s tau',
    'How often two cases are put in the right order, less how often in the wrong one.',
    {
      ...CORRELATION,
      pitfalls: ['Says nothing about how far off the values are.'],
      aliases: 'kendall_tau kendalltau kendall kendall_rank_corrcoef',
    },
  ),
  error('mae', 'Mean absolute error', 'How far off a prediction is on average.', {
    pitfalls: ['Hides a few very large misses.'],
    aliases: 'mean_absolute_error mean_abs_error MeanAbsoluteError',
  }),
  error(
    'mape',
    'Mean absolute percentage error',
    'How far off a prediction is on average, as a share of the true value.',
    {
      unit: 'fraction',
      pitfalls: [
        'Explodes when true values are near zero.',
        'Forgives guessing too low more than guessing too high.',
        'Some programs write 12 for what is 0.12 here.',
      ],
      aliases: 'mean_absolute_percentage_error MeanAbsolutePercentageError',
    },
  ),
  error('max-error', 'Largest error', 'How far off the worst prediction is.', {
    pitfalls: ['One odd row decides it, and it grows with the number of rows.'],
    aliases: 'max_error abs_error_max AbsMaxError',
  }),
  error('medae', 'Median absolute error', 'Half of the predictions are closer than this.', {
    pitfalls: ['Says nothing about the worse half.'],
    aliases: 'median_absolute_error median_abs_error',
  }),
  // Its unit is the target's, squared, which nobody reads: it stays a plain number.
  error(
    'mse',
    'Mean squared error',
    'Squared distance from the truth on average; large misses count most.',
    {
      unit: '',
      pitfalls: ['Is in squared units, and a few large misses decide it.'],
      aliases: 'mean_squared_error MeanSquaredError',
    },
  ),
  error(
    'msle',
    'Mean squared log error',
    'How far off predictions are in proportion to the true values, squared and averaged.',
    {
      unit: '',
      pitfalls: ['Forgives guessing too high more than guessing too low.'],
      aliases: 'mean_squared_log_error mean_squared_logarithmic_error',
    },
  ),
  error('pearson', 'Pearson correlation', 'How closely predictions rise and fall with the truth.', {
    ...CORRELATION,
    pitfalls: [
      'Stays high when every prediction is off by the same amount or factor.',
      'One far-off point can make it or break it.',
    ],
    aliases: 'pearsonr pearson_corrcoef pearson_correlation pearson_r',
  }),
  error(
    'pinball-loss',
    'Pinball loss',
    'How far off a predicted low or high mark is, counting the two sides differently.',
    {
      pitfalls: ['Means nothing without its quantile.'],
      aliases: 'pinball_loss mean_pinball_loss quantile_loss pinball',
    },
  ),
  error(
    'poisson-deviance',
    'Poisson deviance',
    'How far off predicted counts are, allowing larger counts to vary more.',
    {
      unit: '',
      pitfalls: ['Has no unit a reader knows; compare it only on the same rows.'],
      aliases: 'poisson_deviance mean_poisson_deviance',
    },
  ),
  error(
    'r2',
    'R²',
    'The share of the ups and downs the model explains; 0 is no better than guessing the mean.',
    {
      ...SHARE,
      pitfalls: [
        'Depends on how much the rows vary, so values from different data do not compare.',
        'Can be below 0 on new rows.',
      ],
      aliases: 'r2_score r_squared R2Score rsquared coefficient_of_determination',
    },
  ),
  error(
    'rmse',
    'Root mean squared error',
    'How far off predictions are on average, with large misses weighing more.',
    {
      pitfalls: ['A few large misses decide it.'],
      aliases: 'root_mean_squared_error root_mean_square_error',
    },
  ),
  error(
    'rmsle',
    'Root mean squared log error',
    'How far off predictions are in proportion to the true values.',
    {
      unit: '',
      pitfalls: ['Forgives guessing too high more than guessing too low.'],
      aliases: 'root_mean_squared_log_error root_mean_squared_logarithmic_error',
    },
  ),
  error(
    'spearman',
    'Spearman correlation',
    'How well predictions put the cases in the right order.',
    {
      ...CORRELATION,
      pitfalls: ['Says nothing about how far off the values are.'],
      aliases: 'spearmanr spearman_corrcoef spearman_correlation spearman_rho',
    },
  ),
];
