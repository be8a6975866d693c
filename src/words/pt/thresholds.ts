import type { thresholds as english } from '../en/thresholds.ts';
import type { Widen } from '../widen.ts';

export const thresholds: Widen<typeof english> = {
  title: (attribute) => `Outros limiares por ${attribute}`,
  control: 'Limiar',
  inUse: (cutOff) => `${cutOff}, em uso`,
  at: (cutOff) => `Limiar ${cutOff}`,
  atInUse: (cutOff) => `Limiar ${cutOff}, em uso`,
  caption: ({ cutOff, gap }) => `${cutOff}: ${gap}`,
  spoken: ({ cutOff, gap }) => `${cutOff}, ${gap}`,
  noGap: (rate) => `nenhuma diferença informada (${rate})`,
  gap: ({ rate, value }) => `diferença de ${value} (${rate})`,
  gapBesideChance: ({ rate, value, limit }) =>
    `diferença de ${value} (${rate}); só o acaso dá até ${limit}`,
  stricter: 'Um limiar mais rigoroso sinaliza menos casos, com ou sem razão.',
  counted: ({ groups, count, text }) =>
    `Grupos contados em ${text} ${count === 1 ? 'limiar' : 'limiares'}: ${groups}.`,
  others: (groups) =>
    `Não há tais contagens a mostrar de ${groups}, portanto as diferenças aqui são só entre estes grupos.`,
  rows: (limit) => `Uma taxa se apoia em pelo menos ${limit} linhas.`,
  note: 'Diferença: o maior menos o menor. Entre muitos limiares, alguns têm uma diferença pequena por acaso.',
  intervals: (rate) =>
    `As diferenças entre mais de dois grupos têm intervalo só nesta taxa: ${rate}.`,
  hidden: (count) =>
    `Limiares omitidos, entre os quais algumas pessoas seriam reconhecíveis: ${count}.`,
};
