import type { chartsOfResiduals as english } from '../en/charts-of-residuals.ts';
import type { Widen } from '../widen.ts';

export const chartsOfResiduals: Widen<typeof english> = {
  actual: (target) => `Real: ${target}`,
  predicted: (target) => `Predicho: ${target}`,
  actualMinusPredicted: 'Real menos predicho',
  pairs: {
    caption: 'Predicho frente a real',
    off: (size) => `Error medio de ${size}.`,
    pulledToMiddle: (size) =>
      `Error medio de ${size}; las predicciones se acercan demasiado al centro.`,
    highTooLow: (size) => `Error medio de ${size}; los valores altos se predicen demasiado bajos.`,
    lowTooHigh: (size) => `Error medio de ${size}; los valores bajos se predicen demasiado altos.`,
    drawn: ({ part, whole }) => `${part} de ${whole} filas dibujadas`,
    dashed: 'Línea discontinua: predicho igual a real.',
    label: ({ target, count, text }) =>
      `Predicho frente a real, ${target}, en ${text} ${count === 1 ? 'fila' : 'filas'}.`,
    head: { actual: 'Real', predicted: 'Predicho', difference: 'Diferencia' },
  },
  bands: {
    caption: 'Errores según el tamaño de la predicción',
    widest: ({ near, low, high }) =>
      `Los errores varían más en predicciones cercanas a ${near}: ocho de cada diez están entre ${low} y ${high}.`,
    none: 'No se midió ninguna franja.',
    reading:
      'Zona sombreada: ocho de cada diez errores, real menos predicho. Línea: su mediana. Línea discontinua: sin error.',
    label: ({ target, count, text }) =>
      `Real menos predicho, ${target}, en ${text} ${count === 1 ? 'franja' : 'franjas'} de predicciones.`,
    median: 'mediana',
    eightInTen: 'ocho de cada diez',
    head: {
      near: 'Predicho cerca de',
      tenth: 'Percentil 10',
      median: 'Mediana',
      ninetieth: 'Percentil 90',
    },
  },
  histogram: {
    caption: 'Con qué frecuencia ocurre cada error',
    title: ({ range, most, rows }) =>
      `Los errores de ${range} son los más frecuentes: ${most} de ${rows} filas.`,
    none: 'No se contaron errores.',
    reading: (target) =>
      `Los errores son real menos predicho, ${target}. Línea discontinua: sin error.`,
    label: ({ count, text }) =>
      `Histograma de errores en ${text} ${count === 1 ? 'intervalo' : 'intervalos'}.`,
    rowsPerUnit: 'Filas por unidad de error',
    head: { from: 'Error desde', to: 'Hasta', rows: 'Filas' },
  },
  horizon: {
    caption: 'Error según pasos de anticipación',
    step: 'paso',
    ahead: (step) => `Anticipación (${step})`,
    at: ({ text, step }) => `${text} de anticipación (${step})`,
    title: ({ name, first, last }) =>
      `${name} ${first.value} con ${first.at}, ${last.value} con ${last.at}.`,
    forecasts: (n) => `${n} pronósticos por distancia`,
    covered: 'La tabla añade la proporción dentro del rango pronosticado.',
    coveredMeant: (nominal) =>
      `La tabla añade la proporción dentro del rango pronosticado, que debería ser ${nominal}.`,
    label: ({ name, step, values }) => `${name} según la anticipación (${step}): ${values}.`,
    head: {
      absolute: 'Error absoluto medio',
      scaled: 'Error escalado',
      inside: 'Dentro del rango',
      insideMeant: (nominal) => `Dentro del rango, debería ser ${nominal}`,
    },
  },
};
