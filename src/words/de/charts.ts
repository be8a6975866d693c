import type { charts as english } from '../en/charts.ts';
import type { Widen } from '../widen.ts';

export const charts: Widen<typeof english> = {
  missing: 'Keine Angabe',
  none: 'keine',
  tooLarge: 'zu groß',
  percent: (number) => `${number}\u00a0%`,
  cutOff: 'Schwellenwert',
  cutOffAt: (cutOff) => `Schwellenwert ${cutOff}`,
  positive: 'positiv',
  value: 'Wert',
  interval: '95-%-Intervall',
  change: 'Änderung',
  recall: 'Recall',
  precision: 'Precision',
  falseAlarms: 'Fehlalarme',
  higherIsBetter: 'höher ist besser',
  lowerIsBetter: 'niedriger ist besser',
  withUnit: ({ name, unit }) => `${name}, ${unit}`,
  note: (parts) => `${parts.join(', ')}.`,
  strip: {
    chance: (limit) => `Zufall, bis ${limit}`,
    chanceAlone: (limit) => `Zufall allein bis ${limit}`,
    noInterval: 'kein Intervall',
  },
};
