import type { gaps as english } from '../en/gaps.ts';
import type { Widen } from '../widen.ts';

export const gaps: Widen<typeof english> = {
  sentence: ({ rate, value, groups, count, compared, rows, chance }) =>
    `${rate}: diferença de ${value} entre ${groups}, ` +
    `${count === 2 ? 'os dois grupos comparados' : `o mais baixo e o mais alto dos ${compared} grupos comparados`}, ` +
    `cada um com pelo menos ${rows} linhas por trás da taxa; ${chance}.`,
  chances: {
    unknown: 'nenhum nível de acaso é calculado para ela',
    beyond: (limit) => `só o acaso dá até ${limit} em 95 de 100 casos`,
    within: (limit) => `isso cabe no que só o acaso daria, até ${limit} em 95 de 100 casos`,
  },
  tooFewGroups: (rows) =>
    `Nenhuma diferença é informada: menos de dois grupos podem ser comparados, cada um com pelo menos ${rows} linhas por trás de uma taxa.`,
  nothingCompared: {
    opening: 'Nenhuma diferença é informada: menos de dois grupos podem ser comparados.',
    fewRows: (rows) => `Um grupo precisa de pelo menos ${rows} linhas por trás de uma taxa.`,
    smallShare: (share) => `Um grupo precisa de pelo menos ${share} de todas as linhas.`,
    withheld: (limit) =>
      `Não são divulgadas as taxas com as quais uma contagem abaixo de ${limit} poderia ser lida ou recalculada.`,
    notDefined: 'Uma taxa sem linhas sobre as quais calcular uma proporção não é definida.',
    excluded: 'O que o autor excluiu não é comparado.',
  },
  rowsOnly: 'Só se conhecem as linhas de cada grupo, portanto nenhuma taxa é comparada.',
  multiplicity: ({ comparisons, count, misses, cases }) =>
    `São examinadas ${comparisons} diferenças: cada par de grupos em cada taxa. ` +
    `De outros tantos intervalos separados, cerca de ${misses} ${count === 1 ? 'falharia' : 'falhariam'} só por acaso, portanto uma pequena diferença isolada não deve ser lida sozinha. ` +
    `Para que todos valham juntos, cada um só pode falhar uma vez em ${cases} casos (Bonferroni).`,
  baseRates: (value) => `As taxas de base diferem em ${value}, mais do que só o acaso daria.`,
  baseRatesDespite: (value) =>
    `Isso não iguala as taxas de erro: as taxas de base diferem em ${value}, mais do que só o acaso daria.`,
  tradeOff:
    'Então a precisão, a taxa de falsos positivos e a taxa de falsos negativos não podem ser todas iguais entre esses grupos, a menos que as previsões não tenham erros (Chouldechova 2017; Kleinberg e outros 2016).',
  table: {
    label: (attribute) => `Diferenças por ${attribute}`,
    chance: 'Só o acaso',
    lowest: 'Mais baixo',
    highest: 'Mais alto',
    upTo: (limit) => `até ${limit}`,
    beyond: (median) => `mediana ${median}; a diferença é maior`,
    within: (median) => `mediana ${median}; a diferença cabe nisso`,
    caption: 'Diferença: o maior menos o menor. Razão: o menor dividido pelo maior.',
    captionChance:
      'Só o acaso: a diferença em 95 de 100 simulações em que todos os grupos têm a mesma taxa.',
  },
  impact: {
    label: (attribute) => `Razões de impacto por ${attribute}`,
    ratio: 'Razão de impacto',
    caption:
      'Proporção de um grupo com a previsão favorável, dividida pela maior. Quatro quintos são um primeiro indício no direito do trabalho dos Estados Unidos (29 CFR 1607.4(D)), para decisões de seleção e para nada mais.',
  },
};
