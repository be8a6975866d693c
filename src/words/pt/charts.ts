import type { charts as english } from '../en/charts.ts';
import type { Widen } from '../widen.ts';

export const charts: Widen<typeof english> = {
  missing: 'Não informado',
  none: 'nenhum',
  tooLarge: 'grande demais',
  percent: (number) => `${number}%`,
  cutOff: 'Limiar',
  cutOffAt: (cutOff) => `limiar ${cutOff}`,
  positive: 'positiva',
  value: 'valor',
  interval: 'Intervalo de 95%',
  change: 'Mudança',
  recall: 'Recall',
  precision: 'Precisão',
  falseAlarms: 'Alarmes falsos',
  higherIsBetter: 'maior é melhor',
  lowerIsBetter: 'menor é melhor',
  withUnit: ({ name, unit }) => `${name}, ${unit}`,
  note: (parts) => `${parts.join(', ')}.`,
  strip: {
    chance: (limit) => `acaso, até ${limit}`,
    chanceAlone: (limit) => `só o acaso até ${limit}`,
    noInterval: 'sem intervalo',
  },
};
