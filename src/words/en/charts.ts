/** What figures of every kind say. */
export const charts = {
  /** Stands in a table's cell that has no number. */
  missing: 'Not given',
  none: 'none',
  tooLarge: 'too large',
  percent: (number: string) => `${number}%`,
  cutOff: 'Cut-off',
  cutOffAt: (cutOff: string) => `cut-off ${cutOff}`,
  /** Where the manifest names no positive class. */
  positive: 'positive',
  /** Where the manifest names no target. */
  value: 'value',
  interval: '95% interval',
  change: 'Change',
  recall: 'Recall',
  precision: 'Precision',
  falseAlarms: 'False alarms',
  higherIsBetter: 'higher is better',
  lowerIsBetter: 'lower is better',
  withUnit: ({ name, unit }: { name: string; unit: string }) => `${name}, ${unit}`,
  /** What a note begins with: name, split and rows, as far as there are any. */
  note: (parts: readonly string[]) => `${parts.join(', ')}.`,
  strip: {
    chance: (limit: string) => `chance, up to ${limit}`,
    chanceAlone: (limit: string) => `chance alone up to ${limit}`,
    noInterval: 'no interval',
  },
};
