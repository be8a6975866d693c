import { z } from 'zod';
import { commonEvaluationFields } from '../evaluation.ts';
import { readInto } from '../from.ts';
import { CURVE_POINTS } from '../plots.ts';
import { Decimal, Fraction, IsoDate, PositiveCount } from '../scalars.ts';
import { defineFamily } from './family.ts';

const SeriesPoint = z.strictObject({
  t: IsoDate.meta({ description: 'Date of the point', examples: ['2000-01-08'] }),
  actual: z
    .number()
    .nullish()
    .meta({ description: 'What happened, in the unit of the target', examples: [369.1] }),
  forecast: z
    .number()
    .nullish()
    .meta({ description: 'What was forecast', examples: [369.4] }),
  low: z
    .number()
    .nullish()
    .meta({ description: 'Lower end of the range', examples: [368.5] }),
  high: z
    .number()
    .nullish()
    .meta({ description: 'Upper end of the range', examples: [370.2] }),
});

const Horizon = z.strictObject({
  h: PositiveCount.meta({ description: 'Steps ahead', examples: [4] }),
  mae: Decimal.optional().meta({ description: 'Mean absolute error there', examples: [0.31] }),
  mase: Decimal.optional().meta({
    description: 'Mean absolute scaled error there',
    examples: [0.4],
  }),
  coverage: Decimal.optional().meta({
    description: 'Share of what happened inside the forecast range, 0 to 1',
    examples: [0.93],
  }),
  n: PositiveCount.meta({ description: 'Forecasts', examples: [32] }),
});

const Fold = z.strictObject({
  trainTo: IsoDate.meta({ description: 'Last date of training', examples: ['1995-12-30'] }),
  testFrom: IsoDate.meta({ description: 'First date of the test', examples: ['1996-01-06'] }),
  testTo: IsoDate.meta({ description: 'Last date of the test', examples: ['1996-06-29'] }),
  value: Decimal.meta({ description: 'Primary metric on the fold', examples: [0.42] }),
});

const Forecast = z
  .strictObject({
    series: z
      .array(SeriesPoint)
      .min(2)
      .max(CURVE_POINTS)
      .optional()
      .meta({ description: 'What was forecast and what happened, dates rising' }),
    byHorizon: z
      .array(Horizon)
      .min(1)
      .max(60)
      .optional()
      .meta({ description: 'Errors by how far ahead, horizons rising' }),
    folds: z
      .array(Fold)
      .min(1)
      .max(60)
      .optional()
      .meta({ description: 'Backtest: the model is fitted anew before each fold' }),
    nominalCoverage: Fraction.optional().meta({
      description: 'Share the forecast range is meant to hold, 0 to 1',
      examples: [0.95],
    }),
    from: readInto('series'),
  })
  .meta({ description: 'Backtest folds, errors by horizon and forecast ranges' });

/** The next values of a series are predicted. */
export const forecasting = defineFamily({
  id: 'forecasting',
  name: 'forecasting',
  taskTypes: ['forecasting', 'time-series-forecasting'],
  fits: () => true,
  evaluation: z
    .strictObject({ ...commonEvaluationFields(), forecast: Forecast.optional() })
    .meta({ id: 'ForecastingEvaluation', description: 'Evaluation of a forecast' }),
});
