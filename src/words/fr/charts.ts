import type { charts as english } from '../en/charts.ts';
import type { Widen } from '../widen.ts';

export const charts: Widen<typeof english> = {
  missing: 'Non indiqué',
  none: 'aucun',
  tooLarge: 'trop grand',
  percent: (number) => `${number}\u202f%`,
  cutOff: 'Seuil',
  cutOffAt: (cutOff) => `seuil ${cutOff}`,
  positive: 'positive',
  value: 'valeur',
  interval: 'Intervalle à 95\u202f%',
  change: 'Écart',
  recall: 'Rappel',
  precision: 'Précision',
  falseAlarms: 'Fausses alertes',
  higherIsBetter: 'plus haut est mieux',
  lowerIsBetter: 'plus bas est mieux',
  withUnit: ({ name, unit }) => `${name}, ${unit}`,
  note: (parts) => `${parts.join(', ')}.`,
  strip: {
    chance: (limit) => `hasard, jusqu’à ${limit}`,
    chanceAlone: (limit) => `hasard seul jusqu’à ${limit}`,
    noInterval: 'sans intervalle',
  },
};
