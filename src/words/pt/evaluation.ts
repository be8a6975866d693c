import type { evaluation as english } from '../en/evaluation.ts';
import type { Widen } from '../widen.ts';

export const evaluation: Widen<typeof english> = {
  title: 'Avaliação',
  decides: (metric) => `Métrica decisiva: ${metric}.`,
  inWords: (metric) => `${metric}, em palavras`,
  meanings: 'O que significam as métricas',
  imbalance: 'Acurácia e tamanho das classes',
  guessing: ({ value }) =>
    `Responder sempre a classe mais frequente daria ${value} nestas linhas, portanto a acurácia sozinha diz pouco aqui.`,
  cutOff: 'Limiar',
  chosenBy: {
    'default-0.5': 'valor padrão',
    'validation-f1': 'escolhido por F1',
    cost: 'escolhido por custo',
    capacity: 'escolhido por capacidade',
    'fpr-budget': 'escolhido por um orçamento de alarmes falsos',
    youden: 'escolhido pelo índice de Youden',
    published: 'como publicado',
  },
  cutOffValue: ({ value, how, split }) =>
    `${value}${how ? `, ${how}` : ''}${split ? ` (dados: ${split})` : ''}.`,
  positive: 'positivo',
  cutOffMeaning: (positive) =>
    `Um caso cujo escore atinge o limiar conta como ${positive}; um limiar mais baixo encontra mais e gera mais alarmes falsos.`,
  folds: {
    term: 'Validação cruzada',
    trained: (count) =>
      `O modelo foi treinado ${count} vezes, cada vez medido na parte deixada de fora.`,
    scores: ({ metric, scores }) => `${metric}: ${scores}.`,
    scoresAndMore: ({ metric, scores, more }) => `${metric}: ${scores} e mais ${more}.`,
    mean: ({ mean, spread }) => `Média ${mean}, ${spread}.`,
    note: 'As partições compartilham linhas de treino, portanto isto é uma dispersão, não um intervalo.',
  },
  runs: {
    term: 'Execuções',
    mean: (count) => `${count}; mostra-se a média`,
    median: (count) => `${count}; mostra-se a mediana`,
    best: (count) => `${count}; mostra-se a melhor`,
  },
  results: {
    label: 'Todos os resultados',
    scale: 'Na sua escala',
    lowerIsBetter: 'menor é melhor',
    equal: 'não distinguível',
    worse: 'não melhor',
  },
  variations: {
    label: 'Partes retiradas e entradas perturbadas',
    changed: 'Modificação',
    change: 'Mudança',
  },
  differences: {
    label: 'Diferenças e sua incerteza',
    difference: 'Diferença',
    test: 'Teste',
    tests: {
      mcnemar: 'McNemar (1947)',
      bootstrap: 'bootstrap',
      'nadeau-bengio': 'Nadeau e Bengio (2003)',
      delong: 'DeLong (1988)',
    },
  },
};
