import type { evaluation as english } from '../en/evaluation.ts';
import type { Widen } from '../widen.ts';

export const evaluation: Widen<typeof english> = {
  title: 'Evaluación',
  decides: (metric) => `Métrica decisiva: ${metric}.`,
  inWords: (metric) => `${metric}, en palabras`,
  meanings: 'Qué significan las métricas',
  imbalance: 'Exactitud y tamaño de las clases',
  guessing: ({ value }) =>
    `Responder siempre la clase más frecuente daría ${value} en estas filas, así que la exactitud por sí sola dice poco aquí.`,
  cutOff: 'Umbral',
  chosenBy: {
    'default-0.5': 'valor por defecto',
    'validation-f1': 'elegido por F1',
    cost: 'elegido por costo',
    capacity: 'elegido por capacidad',
    'fpr-budget': 'elegido por un presupuesto de falsas alarmas',
    youden: 'elegido por el índice de Youden',
    published: 'como se publicó',
  },
  cutOffValue: ({ value, how, split }) =>
    `${value}${how ? `, ${how}` : ''}${split ? ` (datos: ${split})` : ''}.`,
  positive: 'positivo',
  cutOffMeaning: (positive) =>
    `Un caso cuya puntuación alcanza el umbral cuenta como ${positive}; un umbral más bajo encuentra más y da más falsas alarmas.`,
  folds: {
    term: 'Validación cruzada',
    trained: (count) =>
      `El modelo se entrenó ${count} veces y cada vez se midió en la parte dejada fuera.`,
    scores: ({ metric, scores }) => `${metric}: ${scores}.`,
    scoresAndMore: ({ metric, scores, more }) => `${metric}: ${scores} y ${more} más.`,
    mean: ({ mean, spread }) => `Media ${mean}, ${spread}.`,
    note: 'Las particiones comparten filas de entrenamiento, así que esto es una dispersión, no un intervalo.',
  },
  runs: {
    term: 'Ejecuciones',
    mean: (count) => `${count}; se muestra la media`,
    median: (count) => `${count}; se muestra la mediana`,
    best: (count) => `${count}; se muestra la mejor`,
  },
  results: {
    label: 'Todos los resultados',
    scale: 'En su escala',
    lowerIsBetter: 'más bajo es mejor',
    equal: 'no distinguible',
    worse: 'no mejor',
  },
  variations: {
    label: 'Partes quitadas y entradas alteradas',
    changed: 'Modificación',
    change: 'Cambio',
  },
  differences: {
    label: 'Diferencias y su incertidumbre',
    difference: 'Diferencia',
    test: 'Prueba estadística',
    tests: {
      mcnemar: 'McNemar (1947)',
      bootstrap: 'bootstrap',
      'nadeau-bengio': 'Nadeau y Bengio (2003)',
      delong: 'DeLong (1988)',
    },
  },
};
