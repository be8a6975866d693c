import type { metrics as english } from '../en/metrics.ts';
import { lookup } from '../lookup.ts';
import type { Widen } from '../widen.ts';
import { names } from './metrics/names.ts';
import { plain } from './metrics/plain.ts';

export const metrics: Widen<typeof english> = {
  nameOf: lookup(names),
  plainOf: lookup(plain),
  quantities: {
    rows: 'Filas',
    features: 'Variables',
    positives: 'Filas de la clase positiva',
    'latency-p50': 'Latencia mediana',
    'latency-p95': 'Latencia, percentil 95',
    'latency-p99': 'Latencia, percentil 99',
    throughput: 'Rendimiento',
    'cost-per-request': 'Costo por solicitud',
    'cost-per-1k': 'Costo por 1.000 solicitudes',
    'cost-per-month': 'Costo por mes',
    'cost-per-run': 'Costo por ejecución',
    size: 'Tamaño del modelo guardado',
    'impact-measured': 'Impacto, medido',
    'impact-estimated': 'Impacto, estimado',
    'impact-simulated': 'Impacto, simulado',
    guessing: 'Exactitud al adivinar',
    'macro-f1': 'F1 macro',
    'impact-ratio': 'Razón de impacto',
    'equalized-odds-difference': 'Equalized odds, brecha mayor',
    'equalized-odds-ratio': 'Equalized odds, razón menor',
    'average-odds-difference': 'Average odds, brecha media',
  },
  speeds: {
    'latency-p50': 'latencia mediana',
    'latency-p95': 'percentil 95',
    'latency-p99': 'percentil 99',
  },
  withoutK: (name) => name.replace(/@k$/, ''),
  forms: {
    atK: ({ name, rest }) => `${name}@${rest}`,
    average: ({ name, rest }) => `${name}, ${averageOf(rest) ?? rest}`,
    difference: ({ name }) => `${name}, diferencia`,
    meanOverFolds: ({ name }) => `${name}, media de los pliegues`,
    gapBy: ({ name, rest }) => `${name}, brecha por ${rest}`,
    gap: ({ name }) => `${name}, brecha entre grupos`,
    ratio: ({ name }) => `${name}, razón entre grupos`,
    less: ({ name, rest }) => `${name}, menos ${rest}`,
    over: ({ name, rest }) => `${name}, entre ${rest}`,
    furthest: ({ name }) => `${name}, mayor distancia al conjunto de los grupos`,
    smallestRatio: ({ name }) => `${name}, menor razón respecto al conjunto de los grupos`,
    before: ({ name, rest }) => `${name}, antes de ${rest}`,
  },
  rowsIn: ({ part }) => `Filas de ${part}`,
  observedAtScore: (score) => `Proporción observada con puntuación ${score}`,
  observedAtPrediction: (value) => `Proporción observada con predicción media ${value}`,
  observedDifference: (score) => `Diferencia de proporciones observadas con puntuación ${score}`,
};

const averageOf = lookup({
  micro: 'promedio micro',
  macro: 'promedio macro',
  weighted: 'promedio ponderado',
  samples: 'promedio por ejemplo',
});
