/** Heads and cells that many tables of a case study have in common. */
export const tables = {
  group: 'Group',
  rows: 'Rows',
  metric: 'Metric',
  value: 'Value',
  interval: 'Interval',
  evidence: 'Evidence',
  gap: 'Gap',
  rate: 'Rate',
  ratio: 'Ratio',
  baseline: 'Baseline',
  comparedWith: 'Compared with',
  notCompared: 'Not compared',
  notMeasured: 'Not measured',
  notChecked: 'Not checked',
  /** Stands alone in a cell. */
  none: 'None',
  /** Stands where a text would. */
  noneThere: 'none',
  intervalMissing: 'Interval missing',
  tooFewRows: 'Too few rows',
  withheld: 'Withheld',
  notDefined: 'Not defined',
  leftOut: 'Left out',
  /** How intervals of a table were made. */
  intervals: (methods: string) => `Intervals: ${methods}.`,
};
