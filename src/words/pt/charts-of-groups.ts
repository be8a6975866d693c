import type { chartsOfGroups as english } from '../en/charts-of-groups.ts';
import type { Widen } from '../widen.ts';

export const chartsOfGroups: Widen<typeof english> = {
  gaps: {
    caption: (attribute) => `Diferenças por ${attribute}, ao lado do acaso`,
    axis: 'Diferença',
    axisChance: 'Diferença; barra cinza: só o acaso, traço: sua mediana',
    withoutChance: (attribute) => `Diferenças por ${attribute}, sem nível de acaso.`,
    within: (attribute) =>
      `Nenhuma diferença por ${attribute} é maior do que o acaso sozinho daria.`,
    beyond: ({ beyond, judged, attribute }) =>
      `Diferenças por ${attribute} maiores do que o acaso sozinho daria: ${beyond} de ${judged}.`,
    measured: (attribute) => `Maior taxa menos a menor, por ${attribute}`,
    dot: 'Ponto: diferença, com seu intervalo quando há.',
    chance:
      'Barra cinza: diferenças em 95 de 100 simulações em que todos os grupos têm a mesma taxa, com um traço na mediana. Ponto vazado: a diferença não é maior do que isso.',
    label: (attribute) =>
      `Diferenças por ${attribute}, ao lado da diferença que o acaso sozinho dá.`,
    row: ({ rate, value, interval, limit }) =>
      `${rate}: ${value}${interval && ` (${interval})`}${limit && `, só o acaso até ${limit}`}.`,
    head: [
      'Taxa',
      'Diferença',
      'Intervalo',
      'Acaso, mediana',
      'Acaso, 95 de 100',
      'Mais baixa',
      'Mais alta',
    ],
  },
  rates: {
    caption: ({ rate, attribute }) => `${rate} por ${attribute}`,
    range: ({ rate, low, high }) => `${rate} de ${low} a ${high}.`,
    whiskers: ({ level, method }) => `Barras de erro: intervalos de ${level}, ${method}.`,
    hidden: ({ group, why }) => `${group}, ${why}`,
    left: (groups) => `Não mostrado: ${groups}.`,
    withheld: 'omitido para proteger contagens pequenas',
    undefined: 'não definido',
    fewer: (least) => `menos de ${least} linhas`,
    needed: ({ n, least }) => `${n} das ${least} linhas necessárias`,
    label: ({ rate, attribute, values }) => `${rate} por ${attribute}: ${values}.`,
    group: 'Grupo',
    interval: 'Intervalo',
    counts: 'Contagens',
    notShown: 'Não mostrado',
  },
  calibration: {
    score: 'Escore',
    caption: {
      score: (attribute) => `Proporção observada por escore e ${attribute}`,
      probability: (attribute) => `Proporção observada por previsão e ${attribute}`,
    },
    title: {
      score: (attribute) => `Proporção observada em cada escore, por ${attribute}.`,
      probability: (attribute) => `Proporção observada em cada previsão, por ${attribute}.`,
    },
    same: (difference) => `Com o mesmo escore, os resultados diferem no máximo em ${difference}.`,
    errors: (errors) => `Distância média entre previsão e resultado: ${errors}.`,
    measured: {
      score: (attribute) => `Proporção que se mostrou positiva em cada escore, por ${attribute}`,
      probability: (attribute) =>
        `Proporção que se mostrou positiva em cada previsão, por ${attribute}`,
    },
    diagonal: 'Na diagonal, aconteceu tanto quanto o previsto.',
    hollow: (least) => `Vazado: menos de ${least} linhas.`,
    withheldPoints: (count) => `Pontos omitidos para proteger contagens pequenas: ${count}.`,
    left: (count) => `Grupos só na tabela: ${count}.`,
    label: {
      score: 'Proporção observada por escore.',
      probability: 'Proporção observada por previsão.',
    },
    at: ({ share, place }) => `${share} em ${place}`,
    row: ({ group, shares }) => `${group}: ${shares}.`,
    noShares: 'omitido',
    difference: (groups) => `Diferença, ${groups}`,
    noRows: 'Sem linhas',
    withheld: 'Omitido',
    notCompared: 'Não comparado',
    head: ['Grupo', 'Previsão média', 'Observado', 'Intervalo', 'Contagens'],
  },
  sweep: {
    caption: ({ rate, attribute }) => `${rate} por limiar e ${attribute}`,
    none: ({ rate, attribute }) =>
      `Nenhuma diferença por ${attribute} é informada em nenhum limiar (${rate}).`,
    range: ({ rate, attribute, least, leastAt, most, mostAt }) =>
      `${rate}, diferença por ${attribute}: de ${least} no limiar ${leastAt} a ${most} em ${mostAt}.`,
    used: ({ rate, attribute, used, least, leastAt, most, mostAt }) =>
      `${rate}, diferença por ${attribute}: ${used} no limiar em uso, de ${least} no limiar ${leastAt} a ${most} em ${mostAt}.`,
    measured: (rate) => `${rate} de cada grupo em cada limiar`,
    drawn: ({ drawn, groups }) =>
      `No gráfico: os ${drawn} maiores de ${groups} grupos; a tabela contém todos.`,
    label: ({ rate, attribute, cutOffs, title }) =>
      `${rate} por ${attribute} em ${cutOffs} limiares. ${title}`,
    gap: 'Diferença',
    gapInterval: 'Intervalo da diferença',
  },
};
