import { counted } from '../counted.ts';
import type { chartsOfPredictions as english } from '../en/charts-of-predictions.ts';
import type { Widen } from '../widen.ts';

export const chartsOfPredictions: Widen<typeof english> = {
  calibration: {
    caption: 'Proporción predicha y observada',
    predicted: 'Probabilidad media predicha',
    observed: (positive) => `Proporción observada ${positive}`,
    head: ['Predicción media', 'Observado', 'Intervalo del 95\u00a0%', 'n'],
    none: 'Ningún tramo tiene casos suficientes para juzgar la calibración.',
    agree: ({ agree, bins }) =>
      `La predicción y el resultado coinciden en ${agree} de ${counted(bins, 'tramo', 'tramos')}.`,
    agreeFew: ({ agree, bins, few }) =>
      `La predicción y el resultado coinciden en ${agree} de ${counted(bins, 'tramo', 'tramos')}; ${counted(few, 'tramo demasiado pequeño', 'tramos demasiado pequeños')} para juzgar.`,
    hollow: (least) => `Hueco: menos de ${least} casos.`,
    whiskers: 'Barras de error: intervalos de Wilson del 95\u00a0%.',
    brier: (value) => `Puntuación de Brier: ${value}.`,
    label: ({ bins, title }) => `Calibración en ${counted(bins, 'tramo', 'tramos')}. ${title}`,
  },
  forecast: {
    caption: 'Pronóstico y lo que ocurrió',
    value: 'Valor',
    head: ['Fecha', 'Real', 'Pronóstico', 'Rango'],
    actual: 'real',
    forecast: 'pronóstico',
    covered: ({ share, meant }) =>
      `${share} de lo que ocurrió quedó dentro del rango${meant && `; se buscaba ${meant}`}.`,
    inside: ({ inside, values, meant }) =>
      `${inside} de ${counted(values, 'valor', 'valores')} dentro del rango${meant && `; se buscaba ${meant}`}.`,
    off: (size) => `Error medio de ${size}.`,
    note: (dates) =>
      `Prueba, ${counted(dates, 'fecha dibujada', 'fechas dibujadas')}. Línea discontinua: pronóstico.`,
    band: (meant) =>
      `Banda: rango del pronóstico${meant && `, previsto para contener ${meant} de los valores`}.`,
    starts: (folds) =>
      folds.count === 1
        ? 'Vertical fina: inicio de la partición retrospectiva; antes, el modelo se ajusta de nuevo.'
        : `Verticales finas: inicios de ${folds.text} particiones retrospectivas; antes de cada una, el modelo se ajusta de nuevo.`,
    label: ({ name, from, to, title }) =>
      `Pronóstico y valores reales, ${name}, del ${from} al ${to}. ${title}`,
  },
  folds: {
    fold: 'Partición',
    caption: (measure) => `${measure} por partición`,
    title: ({ measure, low, high, folds }) =>
      `${measure} de ${low} a ${high} en ${counted(folds, 'partición', 'particiones')}.`,
    note: ({ folds, repeats }) =>
      `Validación cruzada, ${counted(folds, 'partición', 'particiones')}${repeats.count > 1 ? `, sorteadas ${repeats.text} veces` : ''}. Dispersión entre particiones, no un intervalo: las particiones comparten filas de entrenamiento. Línea discontinua: media.`,
    label: ({ title, mean }) =>
      `${title} Media ${mean}. Dispersión entre particiones, no un intervalo.`,
    mean: (value) => `media ${value}`,
  },
};
