import type { thresholds as english } from '../en/thresholds.ts';
import type { Widen } from '../widen.ts';

export const thresholds: Widen<typeof english> = {
  title: (attribute) => `Otros umbrales por ${attribute}`,
  control: 'Umbral',
  inUse: (cutOff) => `${cutOff}, en uso`,
  at: (cutOff) => `Umbral ${cutOff}`,
  atInUse: (cutOff) => `Umbral ${cutOff}, en uso`,
  caption: ({ cutOff, gap }) => `${cutOff}: ${gap}`,
  spoken: ({ cutOff, gap }) => `${cutOff}, ${gap}`,
  noGap: (rate) => `no se indica ninguna brecha (${rate})`,
  gap: ({ rate, value }) => `brecha de ${value} (${rate})`,
  gapBesideChance: ({ rate, value, limit }) =>
    `brecha de ${value} (${rate}); el azar por sí solo da hasta ${limit}`,
  stricter: 'Un umbral más estricto señala menos casos, con acierto o sin él.',
  counted: ({ groups, count, text }) =>
    `Grupos contados en ${text} ${count === 1 ? 'umbral' : 'umbrales'}: ${groups}.`,
  others: (groups) =>
    `No hay tales recuentos que mostrar de ${groups}, así que las brechas aquí son solo entre estos grupos.`,
  rows: (limit) => `Una tasa se apoya en al menos ${limit} filas.`,
  note: 'Brecha: el mayor menos el menor. Entre muchos umbrales, algunos tienen una brecha pequeña por azar.',
  intervals: (rate) =>
    `Las brechas entre más de dos grupos tienen intervalo solo en esta tasa: ${rate}.`,
  hidden: (count) =>
    `Umbrales omitidos, entre los que se reconocería a unas pocas personas: ${count}.`,
};
