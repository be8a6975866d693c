import type { charts as english } from '../en/charts.ts';
import type { Widen } from '../widen.ts';

export const charts: Widen<typeof english> = {
  missing: 'Sin dato',
  none: 'ninguno',
  tooLarge: 'demasiado grande',
  percent: (number) => `${number}\u00a0%`,
  cutOff: 'Umbral',
  cutOffAt: (cutOff) => `umbral ${cutOff}`,
  positive: 'positiva',
  value: 'valor',
  interval: 'Intervalo del 95\u00a0%',
  change: 'Cambio',
  recall: 'Recall',
  precision: 'Precisión',
  falseAlarms: 'Falsas alarmas',
  higherIsBetter: 'más alto es mejor',
  lowerIsBetter: 'más bajo es mejor',
  withUnit: ({ name, unit }) => `${name}, ${unit}`,
  note: (parts) => `${parts.join(', ')}.`,
  strip: {
    chance: (limit) => `azar, hasta ${limit}`,
    chanceAlone: (limit) => `solo azar hasta ${limit}`,
    noInterval: 'sin intervalo',
  },
};
