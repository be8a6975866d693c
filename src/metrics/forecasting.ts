import { metricsOf } from './define.ts';
import type { Metric } from './metric.ts';

const error = metricsOf({
  family: 'forecasting',
  range: [0, null],
  direction: 'lower',
  unit: 'target',
});

/** Metrics of forecasts and of predicted intervals, sorted by id. `coverage` is that of intervals. */
export const FORECASTING: readonly Metric[] = [
  error(
    'coverage',
    'Interval coverage',
    'How often the truth falls inside the predicted range; it should match what was promised.',
    {
      range: [0, 1],
      direction: 'none',
      unit: 'fraction',
      denominator: 'rows',
      pitfalls: [
        'More is not better: it is right when it equals the promised level.',
        'Very wide ranges cover everything.',
        'Neighbouring days err together, so the interval shown is too narrow for them.',
      ],
      aliases: `interval_coverage prediction_interval_coverage empirical_coverage picp
        coverage_fraction regression_coverage_score`,
    },
  ),
  error(
    'crps',
    'Continuous ranked probability score',
    'How far a whole predicted spread lies from what happened; sharp and right is best.',
    {
      pitfalls: ['Is in the target’s unit, so values of different series do not compare.'],
      aliases: 'continuous_ranked_probability_score mean_crps',
    },
  ),
  error(
    'interval-width',
    'Mean interval width',
    'How wide the predicted ranges are on average; narrow ranges say more.',
    {
      pitfalls: ['Narrow ranges are no gain unless the truth still falls inside them.'],
      aliases: 'interval_width mean_interval_width mpiw regression_mean_width_score',
    },
  ),
  error(
    'mase',
    'Mean absolute scaled error',
    'Forecast error compared with simply repeating an earlier value; below 1 is better than that.',
    {
      unit: '',
      pitfalls: [
        'Is scaled by errors on the training rows, so 1 is not the naive error on the test rows.',
        'Depends on the season length the simple forecast repeats.',
      ],
      aliases: 'mean_absolute_scaled_error',
    },
  ),
  error(
    'mdape',
    'Median absolute percentage error',
    'Half of the forecasts are closer than this share of the true value.',
    {
      unit: 'fraction',
      pitfalls: ['Says nothing about the worse half.'],
      aliases: 'median_absolute_percentage_error',
    },
  ),
  error(
    'mean-bias',
    'Mean bias',
    'How much predictions lie too high or too low on average; 0 is balanced.',
    {
      range: [null, null],
      direction: 'none',
      pitfalls: [
        'Misses up and down cancel, so 0 does not mean accurate.',
        'Programs disagree on the sign: some subtract the prediction from the truth.',
      ],
      aliases: 'mean_bias mean_error MeanError mean_bias_error mbe forecast_bias',
    },
  ),
  error(
    'owa',
    'Overall weighted average',
    'Forecast error compared with a simple forecast, over two measures; below 1 is better.',
    { unit: '', aliases: 'overall_weighted_average' },
  ),
  error(
    'rmsse',
    'Root mean squared scaled error',
    'Forecast error, large misses weighing more, compared with simply repeating an earlier value.',
    {
      unit: '',
      pitfalls: ['Is scaled by errors on the training rows.'],
      aliases: 'root_mean_squared_scaled_error',
    },
  ),
  error(
    'smape',
    'Symmetric MAPE',
    'How far off forecasts are, as a share of the middle between forecast and truth.',
    {
      range: [0, 2],
      unit: 'fraction',
      pitfalls: [
        'Programs use scales ending at 1, 2 or 200; here it ends at 2.',
        'Jumps to its largest value when the truth is zero.',
      ],
      aliases: `symmetric_mean_absolute_percentage_error
        SymmetricMeanAbsolutePercentageError symmetric_mape`,
    },
  ),
  error(
    'theils-u',
    'Theil’s U',
    'Forecast error compared with repeating the last value; below 1 is better than that.',
    {
      unit: '',
      pitfalls: ['Two different measures carry this name.'],
      aliases: 'theils_u theil_u theil_u2',
    },
  ),
  error(
    'wape',
    'Weighted absolute percentage error',
    'All misses added up, as a share of everything that was to be predicted.',
    {
      unit: 'fraction',
      pitfalls: ['The largest series decide it.'],
      aliases: `weighted_mean_absolute_percentage_error wmape
        weighted_absolute_percentage_error WeightedMeanAbsolutePercentageError`,
    },
  ),
  error(
    'winkler-score',
    'Winkler score',
    'How wide the predicted ranges are, plus a charge whenever the truth falls outside.',
    {
      pitfalls: ['Depends on the promised level of the ranges.'],
      aliases: 'winkler_score interval_score mean_interval_score mwi_score',
    },
  ),
  error(
    'wql',
    'Weighted quantile loss',
    'How far off the predicted low, middle and high marks are, as a share of the total.',
    {
      unit: 'fraction',
      pitfalls: ['Depends on which marks are predicted.'],
      aliases: 'weighted_quantile_loss mean_weighted_quantile_loss mean_wQuantileLoss',
    },
  ),
];
