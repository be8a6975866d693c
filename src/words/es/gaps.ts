import type { gaps as english } from '../en/gaps.ts';
import type { Widen } from '../widen.ts';

export const gaps: Widen<typeof english> = {
  sentence: ({ rate, value, groups, count, compared, rows, chance }) =>
    `${rate}: brecha de ${value} entre ${groups}, ` +
    `${count === 2 ? 'los dos grupos comparados' : `el más bajo y el más alto de los ${compared} grupos comparados`}, ` +
    `cada uno con al menos ${rows} filas detrás de la tasa; ${chance}.`,
  chances: {
    unknown: 'no se calcula para ella un nivel de azar',
    beyond: (limit) => `el azar por sí solo da hasta ${limit} en 95 de 100 casos`,
    within: (limit) =>
      `eso cabe en lo que daría el azar por sí solo, hasta ${limit} en 95 de 100 casos`,
  },
  tooFewGroups: (rows) =>
    `No se indica ninguna brecha: se pueden comparar menos de dos grupos, cada uno con al menos ${rows} filas detrás de una tasa.`,
  nothingCompared: {
    opening: 'No se indica ninguna brecha: se pueden comparar menos de dos grupos.',
    fewRows: (rows) => `Un grupo necesita al menos ${rows} filas detrás de una tasa.`,
    smallShare: (share) => `Un grupo necesita al menos el ${share} de todas las filas.`,
    withheld: (limit) =>
      `Se reservan las tasas con las que un recuento menor que ${limit} podría leerse o reconstruirse.`,
    notDefined: 'Una tasa sin filas de las que calcular una proporción no está definida.',
    excluded: 'Lo que el autor excluyó no se compara.',
  },
  rowsOnly: 'Solo se conocen las filas de cada grupo, así que no se comparan tasas.',
  multiplicity: ({ comparisons, count, misses, cases }) =>
    `Se examinan ${comparisons} diferencias: cada par de grupos en cada tasa. ` +
    `De otros tantos intervalos separados, alrededor de ${misses} ${count === 1 ? 'fallaría' : 'fallarían'} solo por azar, así que una brecha pequeña aislada no debe leerse sola. ` +
    `Para que todos valgan a la vez, cada uno puede fallar solo una vez en ${cases} casos (Bonferroni).`,
  baseRates: (value) =>
    `Las tasas base difieren en ${value}, más de lo que daría el azar por sí solo.`,
  baseRatesDespite: (value) =>
    `Eso no iguala las tasas de error: las tasas base difieren en ${value}, más de lo que daría el azar por sí solo.`,
  tradeOff:
    'Entonces la precisión, la tasa de falsos positivos y la tasa de falsos negativos no pueden ser todas iguales entre estos grupos, salvo que las predicciones no tengan errores (Chouldechova 2017; Kleinberg y otros 2016).',
  table: {
    label: (attribute) => `Brechas por ${attribute}`,
    chance: 'Solo azar',
    lowest: 'Más bajo',
    highest: 'Más alto',
    upTo: (limit) => `hasta ${limit}`,
    beyond: (median) => `mediana ${median}; la brecha es mayor`,
    within: (median) => `mediana ${median}; la brecha cabe en ello`,
    caption: 'Brecha: el mayor menos el menor. Razón: el menor dividido por el mayor.',
    captionChance:
      'Solo azar: la brecha en 95 de 100 simulaciones en las que todos los grupos comparten una tasa.',
  },
  impact: {
    label: (attribute) => `Razones de impacto por ${attribute}`,
    ratio: 'Razón de impacto',
    caption:
      'Proporción de un grupo con la predicción favorable, dividida por la mayor. Cuatro quintos son un primer indicio en el derecho laboral de Estados Unidos (29 CFR 1607.4(D)), para decisiones de selección y para nada más.',
  },
};
