/** How numbers and dates are written, and the words that always go with them. */
export const numbers = {
  /** Between whole number and decimals. */
  decimal: '.',
  /** Between thousands. */
  group: ',',
  /** The end of a period that has none. */
  present: 'Present',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  month: ({ year, month }: { year: string; month: string }) => `${month} ${year}`,
  day: ({ year, month, day }: { year: string; month: string; day: string }) =>
    `${day} ${month} ${year}`,
  range: ({ low, high }: { low: string; high: string }) => `${low} to ${high}`,
  level: (level: string) => `${level}%`,
  interval: ({ level, range }: { level: string; range: string }) => `${level} CI ${range}`,
  of: ({ part, whole }: { part: string; whole: string }) => `${part} of ${whole}`,
  rows: (n: string) => `n = ${n}`,
  rowsOfClass: (counts: string) => `${counts} rows of the class`,
  baseline: (text: string) => `baseline: ${text}`,
  chanceLimit: (limit: string) => `chance alone: up to ${limit}`,
  chance: ({ median, limit }: { median: string; limit: string }) =>
    `${median} half of the time, up to ${limit} in 95 of 100`,
  spread: ({ sd, over }: { sd: string; over: string }) => `standard deviation ${sd} over ${over}`,
  times: (ratio: string) => `${ratio} times`,
  asReported: (name: string) => `${name}, as reported`,
  splits: {
    train: 'train',
    validation: 'validation',
    test: 'test',
    external: 'external',
    cv: 'cross-validation',
    production: 'production',
  },
  over: { folds: 'folds', seeds: 'seeds', queries: 'queries', classes: 'classes', runs: 'runs' },
  denominators: {
    rows: 'rows',
    positives: 'positives',
    negatives: 'negatives',
    'predicted-positives': 'predicted positives',
    'predicted-negatives': 'predicted negatives',
  },
};
