import type { chartsOfGroups as english } from '../en/charts-of-groups.ts';
import type { Widen } from '../widen.ts';

export const chartsOfGroups: Widen<typeof english> = {
  gaps: {
    caption: (attribute) => `Brechas por ${attribute}, junto al azar`,
    axis: 'Brecha',
    axisChance: 'Brecha; barra gris: solo azar, marca: su mediana',
    withoutChance: (attribute) => `Brechas por ${attribute}, sin nivel de azar.`,
    within: (attribute) =>
      `Ninguna brecha por ${attribute} es mayor de lo que daría el azar por sí solo.`,
    beyond: ({ beyond, judged, attribute }) =>
      `Brechas por ${attribute} mayores de lo que daría el azar por sí solo: ${beyond} de ${judged}.`,
    measured: (attribute) => `Tasa mayor menos tasa menor por ${attribute}`,
    dot: 'Punto: brecha, con su intervalo cuando lo hay.',
    chance:
      'Barra gris: brechas en 95 de 100 simulaciones en las que todos los grupos comparten una tasa, con una marca en la mediana. Punto hueco: la brecha no es mayor que eso.',
    label: (attribute) => `Brechas por ${attribute}, junto a la brecha que da el azar por sí solo.`,
    row: ({ rate, value, interval, limit }) =>
      `${rate}: ${value}${interval && ` (${interval})`}${limit && `, solo azar hasta ${limit}`}.`,
    head: [
      'Tasa',
      'Brecha',
      'Intervalo',
      'Azar, mediana',
      'Azar, 95 de 100',
      'Más baja',
      'Más alta',
    ],
  },
  rates: {
    caption: ({ rate, attribute }) => `${rate} por ${attribute}`,
    range: ({ rate, low, high }) => `${rate} de ${low} a ${high}.`,
    whiskers: ({ level, method }) => `Barras de error: intervalos del ${level}, ${method}.`,
    hidden: ({ group, why }) => `${group}, ${why}`,
    left: (groups) => `No se muestra: ${groups}.`,
    withheld: 'reservado para proteger recuentos pequeños',
    undefined: 'no definido',
    fewer: (least) => `menos de ${least} filas`,
    needed: ({ n, least }) => `${n} de las ${least} filas necesarias`,
    label: ({ rate, attribute, values }) => `${rate} por ${attribute}: ${values}.`,
    group: 'Grupo',
    interval: 'Intervalo',
    counts: 'Recuentos',
    notShown: 'No se muestra',
  },
  calibration: {
    score: 'Puntuación',
    caption: {
      score: (attribute) => `Proporción observada por puntuación y ${attribute}`,
      probability: (attribute) => `Proporción observada por predicción y ${attribute}`,
    },
    title: {
      score: (attribute) => `Proporción observada en cada puntuación, por ${attribute}.`,
      probability: (attribute) => `Proporción observada en cada predicción, por ${attribute}.`,
    },
    same: (difference) =>
      `Con la misma puntuación, los resultados difieren como máximo en ${difference}.`,
    errors: (errors) => `Distancia media entre predicción y resultado: ${errors}.`,
    measured: {
      score: (attribute) => `Proporción que resultó positiva en cada puntuación, por ${attribute}`,
      probability: (attribute) =>
        `Proporción que resultó positiva en cada predicción, por ${attribute}`,
    },
    diagonal: 'En la diagonal se cumplió tanto como se predijo.',
    hollow: (least) => `Hueco: menos de ${least} filas.`,
    withheldPoints: (count) => `Puntos reservados para proteger recuentos pequeños: ${count}.`,
    left: (count) => `Grupos solo en la tabla: ${count}.`,
    label: {
      score: 'Proporción observada por puntuación.',
      probability: 'Proporción observada por predicción.',
    },
    at: ({ share, place }) => `${share} en ${place}`,
    row: ({ group, shares }) => `${group}: ${shares}.`,
    noShares: 'reservado',
    difference: (groups) => `Diferencia, ${groups}`,
    noRows: 'Sin filas',
    withheld: 'Reservado',
    notCompared: 'No se compara',
    head: ['Grupo', 'Predicción media', 'Observado', 'Intervalo', 'Recuentos'],
  },
  sweep: {
    caption: ({ rate, attribute }) => `${rate} por umbral y ${attribute}`,
    none: ({ rate, attribute }) =>
      `No se indica ninguna brecha por ${attribute} en ningún umbral (${rate}).`,
    range: ({ rate, attribute, least, leastAt, most, mostAt }) =>
      `${rate}, brecha por ${attribute}: de ${least} con umbral ${leastAt} a ${most} con ${mostAt}.`,
    used: ({ rate, attribute, used, least, leastAt, most, mostAt }) =>
      `${rate}, brecha por ${attribute}: ${used} con el umbral en uso, de ${least} con umbral ${leastAt} a ${most} con ${mostAt}.`,
    measured: (rate) => `${rate} de cada grupo en cada umbral`,
    drawn: ({ drawn, groups }) =>
      `Dibujados: los ${drawn} mayores de ${groups} grupos; la tabla los contiene todos.`,
    label: ({ rate, attribute, cutOffs, title }) =>
      `${rate} por ${attribute} en ${cutOffs} umbrales. ${title}`,
    gap: 'Brecha',
    gapInterval: 'Intervalo de la brecha',
  },
};
