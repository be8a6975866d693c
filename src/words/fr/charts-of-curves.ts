import type { chartsOfCurves as english } from '../en/charts-of-curves.ts';
import type { Widen } from '../widen.ts';

export const chartsOfCurves: Widen<typeof english> = {
  roc: {
    name: 'ROC',
    caption: 'Trouvés face aux fausses alertes',
    falsePositiveRate: 'Taux de faux positifs',
    truePositiveRate: 'Taux de vrais positifs',
    title: ({ found, flagged }) => `${found} trouvés pour un taux de faux positifs de ${flagged}.`,
    thinLine: 'Trait fin\u202f: au hasard.',
    area: (value) => `Aire sous la courbe\u202f: ${value}.`,
    label: 'Courbe ROC.',
    labelWithArea: (area) => `Courbe ROC, aire sous la courbe ${area}.`,
  },
  precisionRecall: {
    caption: 'Précision selon le rappel',
    kept: ({ precision, recall }) =>
      `Une précision de ${precision} se maintient jusqu’à un rappel de ${recall}.`,
    less: ({ from, precision, guessing }) =>
      `À partir d’un rappel de ${from}, la précision est de ${precision} ou moins\u202f; le hasard donne ${guessing}.`,
    dashed: (positive) => `Tirets\u202f: part des lignes de la classe ${positive}.`,
    average: (value) => `Précision moyenne\u202f: ${value}.`,
    prevalence: (value) => `prévalence ${value}`,
    label: (prevalence) => `Précision selon le rappel\u202f; prévalence ${prevalence}.`,
    labelWithAverage: ({ average, prevalence }) =>
      `Précision selon le rappel\u202f; précision moyenne ${average}\u202f; prévalence ${prevalence}.`,
  },
  lift: {
    caption: 'Trouvés selon les lignes examinées',
    shareLookedAt: 'Part des lignes examinées',
    shareFound: (positive) => `Part trouvée des lignes de la classe ${positive}`,
    title: ({ share, found, ratio }) =>
      `Examiner ${share} des lignes permet de trouver ${found} des positifs, ${ratio} fois autant qu’au hasard.`,
    all: 'Toutes les lignes ont été examinées.',
    order: 'Lignes de la plus à la moins suspecte.',
    thinLine: 'Trait fin\u202f: lignes en ordre aléatoire.',
    label: ({ count, text }) => `Gain cumulé en ${text} ${count < 2 ? 'point' : 'points'}.`,
    lookedAt: 'Lignes examinées',
    found: 'Trouvés',
    times: 'Multiple du hasard',
    timesChance: (ratio) => `${ratio} fois le hasard`,
  },
  sweep: {
    caption: 'Rappel et précision selon le seuil',
    axis: 'Rappel et précision',
    costAxis: 'Coût total des erreurs',
    cost: 'Coût',
    misses: 'Oublis',
    cheapest: (place) => `Le seuil le moins coûteux est ${place}.`,
    inUse: (place) => `Le seuil utilisé est ${place}.`,
    inUseAndCheapest: (place) => `Le seuil utilisé est le moins coûteux\u202f: ${place}.`,
    range: ({ first, last }) => `De ${first}, à ${last}.`,
    none: 'Aucun seuil n’a été mesuré.',
    costs: ({ inUse, cost, cheapest, least }) =>
      `Le seuil ${inUse} est utilisé et coûte ${cost}\u202f; ${cheapest} coûterait le moins, ${least}.`,
    withRecall: ({ cutOff, recall }) => `${cutOff}, avec un rappel de ${recall}`,
    withPrecision: ({ cutOff, precision }) => `${cutOff}, avec une précision de ${precision}`,
    withBoth: ({ cutOff, recall, precision }) =>
      `${cutOff}, avec un rappel de ${recall} et une précision de ${precision}`,
    everyCutOff: 'à chaque seuil indiqué',
    price: ({ alarm, miss }) =>
      `Coût\u202f: ${alarm} par fausse alerte, ${miss} par oubli\u202f; le seuil le moins coûteux de ces lignes n’est pas forcément celui d’autres lignes.`,
    label: ({ positive, count, text }) =>
      `Rappel de la classe ${positive} et précision à ${text} ${count < 2 ? 'seuil' : 'seuils'}.`,
    inUseAt: (cutOff) => `utilisé\u202f: ${cutOff}`,
    cheapestAt: (cutOff) => `moins coûteux\u202f: ${cutOff}`,
    inUseAndCheapestAt: (cutOff) => `utilisé et moins coûteux\u202f: ${cutOff}`,
  },
};
