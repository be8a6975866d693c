import type { metrics as english } from '../en/metrics.ts';
import { lookup } from '../lookup.ts';
import type { Widen } from '../widen.ts';
import { names } from './metrics/names.ts';
import { plain } from './metrics/plain.ts';

export const metrics: Widen<typeof english> = {
  nameOf: lookup(names),
  plainOf: lookup(plain),
  quantities: {
    rows: 'Linhas',
    features: 'Variáveis',
    positives: 'Linhas da classe positiva',
    'latency-p50': 'Latência mediana',
    'latency-p95': 'Latência, percentil 95',
    'latency-p99': 'Latência, percentil 99',
    throughput: 'Vazão',
    'cost-per-request': 'Custo por requisição',
    'cost-per-1k': 'Custo por 1.000 requisições',
    'cost-per-month': 'Custo por mês',
    'cost-per-run': 'Custo por execução',
    size: 'Tamanho do modelo salvo',
    'impact-measured': 'Impacto, medido',
    'impact-estimated': 'Impacto, estimado',
    'impact-simulated': 'Impacto, simulado',
    guessing: 'Acurácia ao adivinhar',
    'macro-f1': 'F1 macro',
    'impact-ratio': 'Razão de impacto',
    'equalized-odds-difference': 'Equalized odds, maior diferença',
    'equalized-odds-ratio': 'Equalized odds, menor razão',
    'average-odds-difference': 'Average odds, diferença média',
  },
  speeds: {
    'latency-p50': 'latência mediana',
    'latency-p95': 'percentil 95',
    'latency-p99': 'percentil 99',
  },
  withoutK: (name) => name.replace(/@k$/, ''),
  forms: {
    atK: ({ name, rest }) => `${name}@${rest}`,
    average: ({ name, rest }) => `${name}, ${averageOf(rest) ?? rest}`,
    difference: ({ name }) => `${name}, diferença`,
    meanOverFolds: ({ name }) => `${name}, média dos folds`,
    gapBy: ({ name, rest }) => `${name}, diferença por ${rest}`,
    gap: ({ name }) => `${name}, diferença entre grupos`,
    ratio: ({ name }) => `${name}, razão entre grupos`,
    less: ({ name, rest }) => `${name}, menos ${rest}`,
    over: ({ name, rest }) => `${name}, sobre ${rest}`,
    furthest: ({ name }) => `${name}, maior distância do conjunto dos grupos`,
    smallestRatio: ({ name }) => `${name}, menor razão em relação ao conjunto dos grupos`,
    before: ({ name, rest }) => `${name}, antes de ${rest}`,
  },
  rowsIn: ({ part }) => `Linhas de ${part}`,
  observedAtScore: (score) => `Proporção observada com escore ${score}`,
  observedAtPrediction: (value) => `Proporção observada com previsão média ${value}`,
  observedDifference: (score) => `Diferença das proporções observadas com escore ${score}`,
};

const averageOf = lookup({
  micro: 'média micro',
  macro: 'média macro',
  weighted: 'média ponderada',
  samples: 'média por exemplo',
});
