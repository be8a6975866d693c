import type { chartsOfCurves as english } from '../en/charts-of-curves.ts';
import type { Widen } from '../widen.ts';

export const chartsOfCurves: Widen<typeof english> = {
  roc: {
    name: 'ROC',
    caption: 'Encontrados e alarmes falsos',
    falsePositiveRate: 'Taxa de falsos positivos',
    truePositiveRate: 'Taxa de verdadeiros positivos',
    title: ({ found, flagged }) =>
      `${found} encontrados com uma taxa de falsos positivos de ${flagged}.`,
    thinLine: 'Linha fina: palpite ao acaso.',
    area: (value) => `Área sob a curva: ${value}.`,
    label: 'Curva ROC.',
    labelWithArea: (area) => `Curva ROC, área sob ela ${area}.`,
  },
  precisionRecall: {
    caption: 'Precisão por recall',
    kept: ({ precision, recall }) =>
      `Uma precisão de ${precision} se mantém até um recall de ${recall}.`,
    less: ({ from, precision, guessing }) =>
      `A partir de um recall de ${from}, a precisão é de ${precision} ou menos; o palpite ao acaso dá ${guessing}.`,
    dashed: (positive) => `Tracejado: proporção de linhas da classe ${positive}.`,
    average: (value) => `Precisão média: ${value}.`,
    prevalence: (value) => `prevalência ${value}`,
    label: (prevalence) => `Precisão por recall; prevalência ${prevalence}.`,
    labelWithAverage: ({ average, prevalence }) =>
      `Precisão por recall; precisão média ${average}; prevalência ${prevalence}.`,
  },
  lift: {
    caption: 'Encontrados por linhas examinadas',
    shareLookedAt: 'Proporção de linhas examinadas',
    shareFound: (positive) => `Proporção encontrada das linhas da classe ${positive}`,
    title: ({ share, found, ratio }) =>
      `Examinar ${share} das linhas encontra ${found} dos positivos, ${ratio} vezes o que o acaso daria.`,
    all: 'Todas as linhas foram examinadas.',
    order: 'Linhas da mais à menos suspeita.',
    thinLine: 'Linha fina: linhas em ordem aleatória.',
    label: ({ count, text }) => `Ganho acumulado em ${text} ${count === 1 ? 'ponto' : 'pontos'}.`,
    lookedAt: 'Linhas examinadas',
    found: 'Encontrados',
    times: 'Vezes o acaso',
    timesChance: (ratio) => `${ratio} vezes o acaso`,
  },
  sweep: {
    caption: 'Recall e precisão por limiar',
    axis: 'Recall e precisão',
    costAxis: 'Custo total dos erros',
    cost: 'Custo',
    misses: 'Omissões',
    cheapest: (place) => `O limiar de menor custo é ${place}.`,
    inUse: (place) => `O limiar em uso é ${place}.`,
    inUseAndCheapest: (place) => `O limiar em uso é o de menor custo: ${place}.`,
    range: ({ first, last }) => `De ${first}, a ${last}.`,
    none: 'Nenhum limiar foi medido.',
    costs: ({ inUse, cost, cheapest, least }) =>
      `O limiar ${inUse} está em uso e custa ${cost}; ${cheapest} custaria menos, ${least}.`,
    withRecall: ({ cutOff, recall }) => `${cutOff}, com um recall de ${recall}`,
    withPrecision: ({ cutOff, precision }) => `${cutOff}, com uma precisão de ${precision}`,
    withBoth: ({ cutOff, recall, precision }) =>
      `${cutOff}, com um recall de ${recall} e uma precisão de ${precision}`,
    everyCutOff: 'em cada limiar informado',
    price: ({ alarm, miss }) =>
      `Custo: ${alarm} por alarme falso, ${miss} por omissão; o limiar de menor custo destas linhas pode não ser o de outras.`,
    label: ({ positive, count, text }) =>
      `Recall da classe ${positive} e precisão em ${text} ${count === 1 ? 'limiar' : 'limiares'}.`,
    inUseAt: (cutOff) => `em uso: ${cutOff}`,
    cheapestAt: (cutOff) => `menor custo: ${cutOff}`,
    inUseAndCheapestAt: (cutOff) => `em uso e de menor custo: ${cutOff}`,
  },
};
