import { counted } from '../counted.ts';
import type { chartsOfClasses as english } from '../en/charts-of-classes.ts';
import type { Widen } from '../widen.ts';

export const chartsOfClasses: Widen<typeof english> = {
  rows: {
    class: 'Clase',
    one: ({ measure, value, classes }) =>
      `${measure} ${value} en ${counted(classes, 'clase', 'clases')}.`,
    range: ({ measure, low, high, classes }) =>
      `${measure} de ${low} a ${high} en ${counted(classes, 'clase', 'clases')}.`,
    whiskers: 'Barras de error: intervalos de Wilson del 95\u00a0%.',
    rest: ({ drawn, more }) => `Se dibujan las ${drawn} más bajas; hay ${more} más en la tabla.`,
    all: (texts) => texts.join(' y '),
    label: ({ caption, names, values }) => `${caption}, ${names}: ${values}.`,
    interval: (measure) => `Intervalo de ${measure}`,
  },
  precision: {
    caption: 'Precisión media por clase',
    at50: 'AP con un solapamiento de 0,5',
    at50to95: 'AP de 0,5 a 0,95',
    definition: (images) =>
      `${images} imágenes. AP: precisión media según el solapamiento entre recuadro y objeto.`,
    counted: 'Objetos',
    sizes: { small: 'Objetos pequeños', medium: 'Objetos medianos', large: 'Objetos grandes' },
  },
  overlap: {
    caption: 'Solapamiento por clase',
    definition: (images) =>
      `${images} imágenes. IoU: área compartida entre área conjunta; Dice: el doble de la compartida entre la suma de ambas.`,
    counted: 'Píxeles',
  },
  scores: {
    caption: 'Métricas por clase',
    definition:
      'Recall: proporción de la clase que se encontró; F1: media armónica de recall y precisión.',
    counted: 'Filas',
  },
  clusters: {
    caption: 'Filas por clúster',
    axis: 'Filas',
    head: ['Clúster', 'Filas', 'Silueta media'],
    noise: 'En ningún clúster',
    title: ({ clusters, name, size, rows }) =>
      `El mayor de ${counted(clusters, 'clúster', 'clústeres')}: ${name}, ${size} de ${counted(rows, 'fila', 'filas')}.`,
    titleNoise: ({ clusters, name, size, rows, noise }) =>
      `El mayor de ${counted(clusters, 'clúster', 'clústeres')}: ${name}, ${size} de ${counted(rows, 'fila', 'filas')}; ${noise} en ningún clúster.`,
    note: 'Filas de cada clúster.',
    silhouette:
      'Tras el tamaño: silueta media, de -1 a 1; cerca de 1, las filas están lejos de otros clústeres.',
    stability: (index) =>
      `Índice de Rand ajustado medio entre ajustes con filas remuestreadas: ${index}.`,
    more: (count) => `${count} más en la tabla.`,
    label: ({ title, sizes }) => `Filas por clúster. ${title} ${sizes}.`,
  },
  confusion: {
    caption: 'Clase real frente a clase predicha',
    measured: ({ split, cutOff, rows }) => `${split}${cutOff && ` con umbral ${cutOff}`}, ${rows}.`,
    shares: 'Las filas son clases reales; porcentajes por fila.',
    tints:
      'Las filas son clases reales y las columnas, predichas; más oscuro es una proporción mayor de la fila.',
    recovered: 'Calculado a partir de las tasas publicadas.',
    labelMany: ({ classes, title }) => `Matriz de confusión de ${classes} clases. ${title}`,
    label: 'Matriz de confusión.',
    cell: ({ count, predicted }) => `predicción ${predicted}: ${count}`,
    row: ({ actual, cells }) => `${actual}: ${cells}.`,
    column: (name) => `predicción ${name}`,
    actual: 'Real',
    predicted: 'Predicción',
    predictedAs: (name) => `Predicción ${name}`,
    all: 'Todas',
    rows: 'Filas',
  },
};
