import type { metrics as english } from '../en/metrics.ts';
import { lookup } from '../lookup.ts';
import type { Widen } from '../widen.ts';
import { names } from './metrics/names.ts';
import { plain } from './metrics/plain.ts';

export const metrics: Widen<typeof english> = {
  nameOf: lookup(names),
  plainOf: lookup(plain),
  quantities: {
    rows: 'Zeilen',
    features: 'Merkmale',
    positives: 'Zeilen der positiven Klasse',
    'latency-p50': 'Mediane Latenz',
    'latency-p95': 'Latenz, 95. Perzentil',
    'latency-p99': 'Latenz, 99. Perzentil',
    throughput: 'Durchsatz',
    'cost-per-request': 'Kosten pro Anfrage',
    'cost-per-1k': 'Kosten pro 1.000 Anfragen',
    'cost-per-month': 'Kosten pro Monat',
    'cost-per-run': 'Kosten pro Lauf',
    size: 'Größe des gespeicherten Modells',
    'impact-measured': 'Wirkung, gemessen',
    'impact-estimated': 'Wirkung, geschätzt',
    'impact-simulated': 'Wirkung, simuliert',
    guessing: 'Genauigkeit beim Raten',
    'macro-f1': 'Macro-F1',
    'impact-ratio': 'Wirkungsverhältnis',
    'equalized-odds-difference': 'Equalized Odds, größerer Abstand',
    'equalized-odds-ratio': 'Equalized Odds, kleineres Verhältnis',
    'average-odds-difference': 'Average Odds, mittlerer Abstand',
  },
  speeds: {
    'latency-p50': 'mediane Latenz',
    'latency-p95': '95. Perzentil',
    'latency-p99': '99. Perzentil',
  },
  withoutK: (name) => name.replace(/@k$/, ''),
  forms: {
    atK: ({ name, rest }) => `${name}@${rest}`,
    average: ({ name, rest }) => `${name}, ${averageOf(rest) ?? rest}`,
    difference: ({ name }) => `${name}, Differenz`,
    meanOverFolds: ({ name }) => `${name}, Mittel über Folds`,
    gapBy: ({ name, rest }) => `${name}, Abstand nach ${rest}`,
    gap: ({ name }) => `${name}, Abstand zwischen Gruppen`,
    ratio: ({ name }) => `${name}, Verhältnis zwischen Gruppen`,
    less: ({ name, rest }) => `${name}, abzüglich ${rest}`,
    over: ({ name, rest }) => `${name}, geteilt durch ${rest}`,
    furthest: ({ name }) => `${name}, größter Abstand von allen Gruppen zusammen`,
    smallestRatio: ({ name }) => `${name}, kleinstes Verhältnis zu allen Gruppen zusammen`,
    before: ({ name, rest }) => `${name}, vor ${rest}`,
  },
  rowsIn: ({ part }) => `Zeilen, ${part}`,
  observedAtScore: (score) => `Beobachteter Anteil bei Score ${score}`,
  observedAtPrediction: (value) => `Beobachteter Anteil bei mittlerer Vorhersage ${value}`,
  observedDifference: (score) => `Differenz der beobachteten Anteile bei Score ${score}`,
};

const averageOf = lookup({
  micro: 'Micro-Mittel',
  macro: 'Macro-Mittel',
  weighted: 'gewichtetes Mittel',
  samples: 'Mittel über Beispiele',
});
