import type { thresholds as english } from '../en/thresholds.ts';
import type { Widen } from '../widen.ts';

export const thresholds: Widen<typeof english> = {
  title: (attribute) => `Andere Schwellenwerte nach ${attribute}`,
  control: 'Schwellenwert',
  inUse: (cutOff) => `${cutOff}, in Gebrauch`,
  at: (cutOff) => `Schwellenwert ${cutOff}`,
  atInUse: (cutOff) => `Schwellenwert ${cutOff}, in Gebrauch`,
  caption: ({ cutOff, gap }) => `${cutOff}: ${gap}`,
  spoken: ({ cutOff, gap }) => `${cutOff}, ${gap}`,
  noGap: (rate) => `kein Abstand angegeben (${rate})`,
  gap: ({ rate, value }) => `Abstand ${value} (${rate})`,
  gapBesideChance: ({ rate, value, limit }) =>
    `Abstand ${value} (${rate}); Zufall allein ergibt bis zu ${limit}`,
  stricter: 'Ein strengerer Schwellenwert markiert weniger Fälle, zu Recht wie zu Unrecht.',
  counted: ({ groups, text }) => `${groups} wurden bei ${text} Schwellenwerten gezählt.`,
  others: (groups) =>
    `Von ${groups} lassen sich solche Anzahlen nicht zeigen, daher gelten die Abstände hier nur zwischen diesen Gruppen.`,
  rows: (limit) => `Eine Rate beruht auf mindestens ${limit} Zeilen.`,
  note: 'Abstand: größter minus kleinster Wert. Unter vielen Schwellenwerten haben manche zufällig einen kleinen Abstand.',
  intervals: (rate) =>
    `Abstände zwischen mehr als zwei Gruppen haben nur hier ein Intervall: ${rate}.`,
  hidden: (count) =>
    `Weggelassene Schwellenwerte, zwischen denen einzelne Personen erkennbar wären: ${count}.`,
};
