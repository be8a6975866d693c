import type { sources as english } from '../en/sources.ts';
import type { Widen } from '../widen.ts';

export const sources: Widen<typeof english> = {
  title: 'Quellen',
  opening: 'Woher jede Zahl auf dieser Seite kommt.',
  label: 'Quelle jeder Zahl',
  number: 'Zahl',
  value: 'Wert',
  file: 'Datei',
  place: 'Stelle',
  hash: 'Hash',
  level: 'Stufe',
  manifest: 'Manifest',
  computed: 'aus Anzahlen berechnet',
  rates: (attribute) => `Raten nach ${attribute}`,
  gap: (attribute) => `Abstände nach ${attribute}`,
  bin: (attribute) => `Beobachtete Anteile nach ${attribute}`,
  sweep: (attribute) => `Raten bei jedem Schwellenwert nach ${attribute}`,
  groups: ({ count, text }) => (count === 1 ? '1 Gruppe' : `${text} Gruppen`),
  figures: ({ count, text }) => `${text} ${count === 1 ? 'Zahl' : 'Zahlen'}`,
};
