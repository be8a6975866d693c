import type { leakage as english } from '../en/leakage.ts';
import type { Widen } from '../widen.ts';

export const leakage: Widen<typeof english> = {
  summary: ({ checked, all }) => `Fuga de datos: ${checked} de ${all} preguntas comprobadas`,
  questions: {
    separateTestSet: '¿La parte de prueba nunca se vio al entrenar?',
    preprocessingFitOnTrainOnly:
      '¿Escalado y codificación ajustados solo con filas de entrenamiento?',
    featureSelectionOnTrainOnly: '¿Variables elegidas solo con filas de entrenamiento?',
    duplicatesRemoved: '¿Ninguna fila en dos partes?',
    featuresLegitimate: '¿Toda variable conocida al momento de predecir?',
    temporalOrder: '¿Entrenamiento anterior a la prueba en el tiempo?',
    groupIndependence: '¿Ninguna persona ni sitio en dos partes?',
    samplingBias: '¿Las filas de prueba representan a la población?',
  },
  answers: {
    'yes-checked': 'Sí, comprobado',
    'no-risk': 'Sin riesgo aquí',
    'not-checked': 'Sin comprobar',
    'found-and-fixed': 'Encontrado y corregido',
  },
};
