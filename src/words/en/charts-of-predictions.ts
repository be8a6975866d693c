import { counted } from '../counted.ts';
import type { Counted } from '../counted.ts';

/** Figures of what was predicted beside what happened, and of single folds. */
export const chartsOfPredictions = {
  calibration: {
    caption: 'Predicted against observed share',
    predicted: 'Mean predicted probability',
    observed: (positive: string) => `Observed share ${positive}`,
    head: ['Mean predicted', 'Observed', '95% interval', 'n'],
    none: 'No bin holds enough cases to judge calibration.',
    agree: ({ agree, bins }: { agree: string; bins: Counted }) =>
      `Prediction and outcome agree in ${agree} of ${counted(bins, 'bin', 'bins')}.`,
    agreeFew: ({ agree, bins, few }: { agree: string; bins: Counted; few: Counted }) =>
      `Prediction and outcome agree in ${agree} of ${counted(bins, 'bin', 'bins')}; ${counted(few, 'bin', 'bins')} too small to judge.`,
    hollow: (least: string) => `Hollow: fewer than ${least} cases.`,
    whiskers: 'Whiskers: 95% Wilson intervals.',
    brier: (value: string) => `Brier score ${value}.`,
    label: ({ bins, title }: { bins: Counted; title: string }) =>
      `Calibration in ${counted(bins, 'bin', 'bins')}. ${title}`,
  },
  forecast: {
    caption: 'Forecast and what happened',
    value: 'Value',
    head: ['Date', 'Actual', 'Forecast', 'Range'],
    actual: 'actual',
    forecast: 'forecast',
    /** `meant` is the share the range was made for; empty where it is not stated. */
    covered: ({ share, meant }: { share: string; meant: string }) =>
      `${share} of what happened lay inside the range${meant && `; ${meant} was intended`}.`,
    inside: ({ inside, values, meant }: { inside: string; values: Counted; meant: string }) =>
      `${inside} of ${counted(values, 'value', 'values')} lay inside the range${meant && `; ${meant} was intended`}.`,
    off: (size: string) => `Off by ${size} on average.`,
    note: (dates: Counted) => `Test, ${counted(dates, 'date', 'dates')} drawn. Dashed: forecast.`,
    band: (meant: string) =>
      `Band: forecast range${meant && `, meant to hold ${meant} of all values`}.`,
    starts: (folds: Counted) =>
      `Thin verticals: starts of ${counted(folds, 'backtest fold', 'backtest folds')}, before each of which the model is fitted anew.`,
    label: (told: { name: string; from: string; to: string; title: string }) =>
      `Forecast and actual ${told.name} from ${told.from} to ${told.to}. ${told.title}`,
  },
  folds: {
    fold: 'Fold',
    caption: (measure: string) => `${measure} per fold`,
    title: (told: { measure: string; low: string; high: string; folds: Counted }) =>
      `${told.measure} from ${told.low} to ${told.high} over ${counted(told.folds, 'fold', 'folds')}.`,
    note: ({ folds, repeats }: { folds: Counted; repeats: Counted }) =>
      `Cross-validation, ${counted(folds, 'fold', 'folds')}${repeats.count > 1 ? `, drawn ${counted(repeats, 'time', 'times')}` : ''}. Spread over folds, not an interval: folds share training rows. Dashed: mean.`,
    label: ({ title, mean }: { title: string; mean: string }) =>
      `${title} Mean ${mean}. Spread over folds, not an interval.`,
    mean: (value: string) => `mean ${value}`,
  },
};
