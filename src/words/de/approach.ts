import type { approach as english } from '../en/approach.ts';
import type { Widen } from '../widen.ts';

export const approach: Widen<typeof english> = {
  title: 'Vorgehen und Alternativen',
  built: (name) => `Gebaut wurde ${name}.`,
  kept: ({ name, count, text }) =>
    `Behalten wurde ${name}, verglichen mit ${text} ${count === 1 ? 'anderen Modell' : 'anderen'} auf denselben Zeilen.`,
  compared: ({ name, count, text }) =>
    `${name}, verglichen mit ${text} ${count === 1 ? 'anderen Modell' : 'anderen'} auf denselben Zeilen.`,
  notKept: (name) => `${name}, nicht behalten.`,
  features: 'Merkmale',
  engineering: 'Aufbereitung der Merkmale',
  drivers: 'Was den Ausschlag gibt',
  model: 'Modell',
  architecture: 'Architektur',
  parameters: 'Parameter',
  pretrained: 'Ausgangspunkt',
  settings: 'Einstellungen',
  search: 'Suche',
  searches: {
    grid: 'Rastersuche',
    random: 'Zufallssuche',
    bayes: 'Bayes-Suche',
    manual: 'Suche von Hand',
    none: 'Keine Suche',
  },
  trials: ({ count, text }) => `${text} ${count === 1 ? 'Versuch' : 'Versuche'}`,
  selectedBy: (measure) => `ausgewählt nach ${measure}`,
  training: 'Training',
  epochs: ({ count, text }) => `${text} ${count === 1 ? 'Epoche' : 'Epochen'}`,
  steps: ({ count, text }) => `${text} ${count === 1 ? 'Schritt' : 'Schritte'}`,
  batches: (size) => `Batches zu ${size}`,
  seeds: (seeds) => `Startwerte ${seeds}`,
  table: {
    label: (rows) => `Modelle im Vergleich auf ${rows}`,
    caption: (rows) => `Gemessen auf ${rows}; Werte sind zur schlechteren Seite gerundet.`,
    kept: 'behalten',
    notKept: 'nicht behalten',
    baseline: 'Vergleich',
    notMeasured: 'nicht gemessen',
  },
};
