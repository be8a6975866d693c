import type { chartsOfCurves as english } from '../en/charts-of-curves.ts';
import type { Widen } from '../widen.ts';

export const chartsOfCurves: Widen<typeof english> = {
  roc: {
    name: 'ROC',
    caption: 'Encontrados frente a falsas alarmas',
    falsePositiveRate: 'Tasa de falsos positivos',
    truePositiveRate: 'Tasa de verdaderos positivos',
    title: ({ found, flagged }) =>
      `${found} encontrados con una tasa de falsos positivos de ${flagged}.`,
    thinLine: 'Línea fina: adivinar al azar.',
    area: (value) => `Área bajo la curva: ${value}.`,
    label: 'Curva ROC.',
    labelWithArea: (area) => `Curva ROC, área bajo ella ${area}.`,
  },
  precisionRecall: {
    caption: 'Precisión según recall',
    kept: ({ precision, recall }) =>
      `Se mantiene una precisión de ${precision} hasta un recall de ${recall}.`,
    less: ({ from, precision, guessing }) =>
      `A partir de un recall de ${from}, la precisión es de ${precision} o menos; adivinar al azar da ${guessing}.`,
    dashed: (positive) => `Línea discontinua: proporción de filas de la clase ${positive}.`,
    average: (value) => `Precisión media: ${value}.`,
    prevalence: (value) => `prevalencia ${value}`,
    label: (prevalence) => `Precisión según recall; prevalencia ${prevalence}.`,
    labelWithAverage: ({ average, prevalence }) =>
      `Precisión según recall; precisión media ${average}; prevalencia ${prevalence}.`,
  },
  lift: {
    caption: 'Encontrados según filas revisadas',
    shareLookedAt: 'Proporción de filas revisadas',
    shareFound: (positive) => `Proporción encontrada de las filas de la clase ${positive}`,
    title: ({ share, found, ratio }) =>
      `Al revisar el ${share} de las filas se encuentran ${found} de los positivos, ${ratio} veces lo que daría el azar.`,
    all: 'Se revisaron todas las filas.',
    order: 'Filas de la más a la menos sospechosa.',
    thinLine: 'Línea fina: filas en orden aleatorio.',
    label: ({ count, text }) =>
      `Ganancia acumulada en ${text} ${count === 1 ? 'punto' : 'puntos'}.`,
    lookedAt: 'Filas revisadas',
    found: 'Encontrados',
    times: 'Veces el azar',
    timesChance: (ratio) => `${ratio} veces el azar`,
  },
  sweep: {
    caption: 'Recall y precisión según el umbral',
    axis: 'Recall y precisión',
    costAxis: 'Costo total de los errores',
    cost: 'Costo',
    misses: 'Omisiones',
    cheapest: (place) => `El umbral de menor costo es ${place}.`,
    inUse: (place) => `El umbral en uso es ${place}.`,
    inUseAndCheapest: (place) => `El umbral en uso es el de menor costo: ${place}.`,
    range: ({ first, last }) => `De ${first}, a ${last}.`,
    none: 'No se midió ningún umbral.',
    costs: ({ inUse, cost, cheapest, least }) =>
      `El umbral ${inUse} está en uso y cuesta ${cost}; ${cheapest} sería el de menor costo, ${least}.`,
    withRecall: ({ cutOff, recall }) => `${cutOff}, con un recall de ${recall}`,
    withPrecision: ({ cutOff, precision }) => `${cutOff}, con una precisión de ${precision}`,
    withBoth: ({ cutOff, recall, precision }) =>
      `${cutOff}, con un recall de ${recall} y una precisión de ${precision}`,
    everyCutOff: 'en cada umbral indicado',
    price: ({ alarm, miss }) =>
      `Costo: ${alarm} por falsa alarma, ${miss} por omisión; el umbral de menor costo de estas filas no tiene por qué ser el de otras.`,
    label: ({ positive, count, text }) =>
      `Recall de la clase ${positive} y precisión en ${text} ${count === 1 ? 'umbral' : 'umbrales'}.`,
    inUseAt: (cutOff) => `en uso: ${cutOff}`,
    cheapestAt: (cutOff) => `menor costo: ${cutOff}`,
    inUseAndCheapestAt: (cutOff) => `en uso y de menor costo: ${cutOff}`,
  },
};
