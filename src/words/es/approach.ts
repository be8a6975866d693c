import type { approach as english } from '../en/approach.ts';
import type { Widen } from '../widen.ts';

export const approach: Widen<typeof english> = {
  title: 'Enfoque y alternativas',
  built: (name) => `Modelo construido: ${name}.`,
  kept: ({ name, text }) =>
    `Modelo elegido: ${name}, comparado con ${text} más en las mismas filas.`,
  compared: ({ name, text }) => `${name}, comparado con ${text} más en las mismas filas.`,
  notKept: (name) => `${name}, descartado.`,
  features: 'Variables',
  engineering: 'Ingeniería de variables',
  drivers: 'Qué influye más',
  model: 'Modelo',
  architecture: 'Arquitectura',
  parameters: 'Parámetros',
  pretrained: 'Parte de',
  settings: 'Ajustes',
  search: 'Búsqueda',
  searches: {
    grid: 'búsqueda en cuadrícula',
    random: 'búsqueda aleatoria',
    bayes: 'búsqueda bayesiana',
    manual: 'búsqueda manual',
    none: 'Sin búsqueda',
  },
  trials: ({ count, text }) => `${text} ${count === 1 ? 'intento' : 'intentos'}`,
  selectedBy: (measure) => `elegido según ${measure}`,
  training: 'Entrenamiento',
  epochs: ({ count, text }) => `${text} ${count === 1 ? 'época' : 'épocas'}`,
  steps: ({ count, text }) => `${text} ${count === 1 ? 'paso' : 'pasos'}`,
  batches: (size) => `lotes de ${size}`,
  seeds: (seeds) => `semillas ${seeds}`,
  table: {
    label: (rows) => `Modelos comparados en ${rows}`,
    caption: (rows) => `Medido en ${rows}; los valores se redondean hacia el lado peor.`,
    kept: 'elegido',
    notKept: 'descartado',
    baseline: 'referencia',
    notMeasured: 'sin medir',
  },
};
