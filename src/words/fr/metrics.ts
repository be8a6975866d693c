import type { metrics as english } from '../en/metrics.ts';
import { lookup } from '../lookup.ts';
import type { Widen } from '../widen.ts';
import { names } from './metrics/names.ts';
import { plain } from './metrics/plain.ts';

export const metrics: Widen<typeof english> = {
  nameOf: lookup(names),
  plainOf: lookup(plain),
  quantities: {
    rows: 'Lignes',
    features: 'Variables',
    positives: 'Lignes de la classe positive',
    'latency-p50': 'Latence médiane',
    'latency-p95': 'Latence, 95e centile',
    'latency-p99': 'Latence, 99e centile',
    throughput: 'Débit',
    'cost-per-request': 'Coût par requête',
    'cost-per-1k': 'Coût pour 1\u202f000 requêtes',
    'cost-per-month': 'Coût par mois',
    'cost-per-run': 'Coût par exécution',
    size: 'Taille du modèle enregistré',
    'impact-measured': 'Impact, mesuré',
    'impact-estimated': 'Impact, estimé',
    'impact-simulated': 'Impact, simulé',
    guessing: 'Exactitude au hasard',
    'macro-f1': 'F1 macro',
    'impact-ratio': 'Rapport d’impact',
    'equalized-odds-difference': 'Equalized odds, plus grand écart',
    'equalized-odds-ratio': 'Equalized odds, plus petit rapport',
    'average-odds-difference': 'Average odds, écart moyen',
  },
  speeds: {
    'latency-p50': 'latence médiane',
    'latency-p95': '95e centile',
    'latency-p99': '99e centile',
  },
  withoutK: (name) => name.replace(/@k$/, ''),
  forms: {
    atK: ({ name, rest }) => `${name}@${rest}`,
    average: ({ name, rest }) => `${name}, ${averageOf(rest) ?? rest}`,
    difference: ({ name }) => `${name}, différence`,
    meanOverFolds: ({ name }) => `${name}, moyenne sur les plis`,
    gapBy: ({ name, rest }) => `${name}, écart selon ${rest}`,
    gap: ({ name }) => `${name}, écart entre groupes`,
    ratio: ({ name }) => `${name}, rapport entre groupes`,
    less: ({ name, rest }) => `${name}, moins ${rest}`,
    over: ({ name, rest }) => `${name}, rapporté à ${rest}`,
    furthest: ({ name }) => `${name}, plus grande distance à l’ensemble des groupes`,
    smallestRatio: ({ name }) => `${name}, plus petit rapport à l’ensemble des groupes`,
    before: ({ name, rest }) => `${name}, avant ${rest}`,
  },
  rowsIn: ({ part }) => `Lignes, ${part}`,
  observedAtScore: (score) => `Part observée au score ${score}`,
  observedAtPrediction: (value) => `Part observée à la prédiction moyenne ${value}`,
  observedDifference: (score) => `Différence des parts observées au score ${score}`,
};

const averageOf = lookup({
  micro: 'moyenne micro',
  macro: 'moyenne macro',
  weighted: 'moyenne pondérée',
  samples: 'moyenne par exemple',
});
