import type { thresholds as english } from '../en/thresholds.ts';
import type { Widen } from '../widen.ts';

export const thresholds: Widen<typeof english> = {
  title: (attribute) => `Autres seuils par ${attribute}`,
  control: 'Seuil',
  inUse: (cutOff) => `${cutOff}, en usage`,
  at: (cutOff) => `Seuil ${cutOff}`,
  atInUse: (cutOff) => `Seuil ${cutOff}, en usage`,
  caption: ({ cutOff, gap }) => `${cutOff}\u202f: ${gap}`,
  spoken: ({ cutOff, gap }) => `${cutOff}, ${gap}`,
  noGap: (rate) => `aucun écart indiqué (${rate})`,
  gap: ({ rate, value }) => `écart de ${value} (${rate})`,
  gapBesideChance: ({ rate, value, limit }) =>
    `écart de ${value} (${rate})\u202f; le hasard seul donne jusqu’à ${limit}`,
  stricter: 'Un seuil plus strict signale moins de cas, à tort comme à raison.',
  counted: ({ groups, count, text }) =>
    `Comptés à ${text} ${count === 1 ? 'seuil' : 'seuils'}\u202f: ${groups}.`,
  others: (groups) =>
    `Il n’y a pas de tels effectifs à montrer pour ${groups}\u202f; les écarts ici ne portent donc que sur ces groupes.`,
  rows: (limit) => `Un taux repose sur au moins ${limit} lignes.`,
  note: 'Écart\u202f: le plus grand moins le plus petit. Parmi de nombreux seuils, certains ont un petit écart par hasard.',
  intervals: (rate) =>
    `Les écarts entre plus de deux groupes n’ont un intervalle que pour ce taux\u202f: ${rate}.`,
  hidden: (count) =>
    `Seuils omis, entre lesquels quelques personnes seraient reconnaissables\u202f: ${count}.`,
};
