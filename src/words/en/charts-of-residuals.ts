/** How far predicted numbers are from actual ones. */
export const chartsOfResiduals = {
  actual: (target: string) => `Actual ${target}`,
  predicted: (target: string) => `Predicted ${target}`,
  actualMinusPredicted: 'Actual minus predicted',
  pairs: {
    caption: 'Predicted against actual',
    off: (size: string) => `Off by ${size} on average.`,
    pulledToMiddle: (size: string) =>
      `Off by ${size} on average; predictions are pulled toward the middle.`,
    highTooLow: (size: string) => `Off by ${size} on average; high values are predicted too low.`,
    lowTooHigh: (size: string) => `Off by ${size} on average; low values are predicted too high.`,
    drawn: ({ part, whole }: { part: string; whole: string }) => `${part} of ${whole} rows drawn`,
    dashed: 'Dashed: predicted equals actual.',
    label: ({ target, text }: { target: string; count: number; text: string }) =>
      `Predicted against actual ${target} for ${text} rows.`,
    head: { actual: 'Actual', predicted: 'Predicted', difference: 'Difference' },
  },
  bands: {
    caption: 'Errors by size of the prediction',
    widest: ({ near, low, high }: { near: string; low: string; high: string }) =>
      `Errors spread most for predictions near ${near}: eight in ten lie from ${low} to ${high}.`,
    none: 'No band was measured.',
    reading:
      'Shaded: eight in ten errors, actual minus predicted. Line: their median. Dashed: no error.',
    label: ({ target, count, text }: { target: string; count: number; text: string }) =>
      `Actual minus predicted ${target} in ${text} ${count === 1 ? 'band' : 'bands'} of predictions.`,
    median: 'median',
    eightInTen: 'eight in ten',
    head: { near: 'Predicted near', tenth: 'Tenth', median: 'Median', ninetieth: 'Ninetieth' },
  },
  histogram: {
    caption: 'How often each error occurs',
    title: ({ range, most, rows }: { range: string; most: string; rows: string }) =>
      `Errors of ${range} are the most frequent: ${most} of ${rows} rows.`,
    none: 'No errors were counted.',
    reading: (target: string) => `Errors are actual minus predicted ${target}. Dashed: no error.`,
    label: ({ text }: { count: number; text: string }) => `Histogram of errors in ${text} bins.`,
    rowsPerUnit: 'Rows per unit of the error',
    head: { from: 'Error from', to: 'To', rows: 'Rows' },
  },
  horizon: {
    caption: 'Error by steps ahead',
    step: 'step',
    ahead: (step: string) => `${step.charAt(0).toUpperCase()}${step.slice(1)}s ahead`,
    at: ({ count, text, step }: { count: number; text: string; step: string }) =>
      `${text} ${step}${count === 1 ? '' : 's'} ahead`,
    title: ({ name, first, last }: { name: string; first: HorizonValue; last: HorizonValue }) =>
      `${name} ${first.value} at ${first.at}, ${last.value} at ${last.at}.`,
    forecasts: (n: string) => `${n} forecasts at each distance`,
    covered: 'The table adds the share inside the forecast range.',
    coveredMeant: (nominal: string) =>
      `The table adds the share inside the forecast range, meant to be ${nominal}.`,
    label: ({ name, step, values }: { name: string; step: string; values: string }) =>
      `${name} by ${step}s ahead: ${values}.`,
    head: {
      absolute: 'Mean absolute error',
      scaled: 'Scaled error',
      inside: 'Inside the range',
      insideMeant: (nominal: string) => `Inside the range, meant to be ${nominal}`,
    },
  },
};

export interface HorizonValue {
  readonly value: string;
  readonly at: string;
}
