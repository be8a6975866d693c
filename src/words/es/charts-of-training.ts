import type { chartsOfTraining as english } from '../en/charts-of-training.ts';
import type { Widen } from '../widen.ts';

export const chartsOfTraining: Widen<typeof english> = {
  learning: {
    axes: {
      rows: 'Filas de entrenamiento',
      steps: 'Pasos de entrenamiento',
      epochs: 'Épocas',
      trees: 'Árboles',
      tokens: 'Tokens de entrenamiento',
    },
    caption: (measure) => `${measure} a medida que crece el entrenamiento`,
    by: ({ measure, axis }) => `${measure} por ${axis.toLowerCase()}`,
    counts: ({ points, lines }) =>
      `${points.text} ${points.count === 1 ? 'punto' : 'puntos'} en ${lines.text} ${lines.count === 1 ? 'línea' : 'líneas'}`,
    none: (measure) => `${measure}: sin valores.`,
    ends: ({ measure, value }) => `${measure} termina en ${value}.`,
    allEnd: ({ measure, value }) => `${measure} termina en ${value} en todas las líneas.`,
    endsApart: ({ measure, highest, high, lowest, low }) =>
      `${measure} termina más alto en ${highest}, ${high}, y más bajo en ${lowest}, ${low}.`,
    line: ({ name, from, start, to, end }) => `${name} de ${from} en ${start} a ${to} en ${end}`,
    label: ({ measure, axis, lines }) => `${measure} por ${axis.toLowerCase()}: ${lines}.`,
  },
  returns: {
    caption: 'Retorno por semilla',
    axis: 'Retorno de un episodio',
    mean: 'Media',
    seed: (number) => `Semilla ${number}`,
    oneSeed: (mean) => `Retorno medio ${mean} de una sola semilla.`,
    seeds: ({ mean, text, low, high }) =>
      `Retorno medio ${mean} en ${text} semillas, cada una de ${low} a ${high}.`,
    counts: ({ episodes, seeds }) =>
      `${episodes.text} ${episodes.count === 1 ? 'episodio' : 'episodios'} de ${seeds.text} ${seeds.count === 1 ? 'semilla' : 'semillas'}.`,
    dots: 'Puntos pequeños: episodios; grandes: su media.',
    more: ({ count, text }) => `${text} ${count === 1 ? 'semilla' : 'semillas'} más en la tabla.`,
    label: (seeds) => `Retorno por semilla de entrenamiento. ${seeds}.`,
    seedMean: ({ seed, mean }) => `${seed}: media ${mean}`,
    head: { seed: 'Semilla', episodes: 'Episodios', lowest: 'Mínimo', highest: 'Máximo' },
  },
  variations: {
    ablation: { caption: 'Partes omitidas', column: 'Omitido' },
    robustness: { caption: 'Entrada modificada', column: 'Entrada' },
    same: (measure) => `${measure} no cambia.`,
    falls: ({ name, measure, by, to }) => `${name}: ${measure} baja ${by}, hasta ${to}.`,
    rises: ({ name, measure, by, to }) => `${name}: ${measure} sube ${by}, hasta ${to}.`,
    uprightLine: 'Línea vertical: el modelo completo.',
    label: ({ caption, measure, changes }) => `${caption}, cambio de ${measure}: ${changes}.`,
    axis: (measure) => `Cambio de ${measure}`,
  },
};
