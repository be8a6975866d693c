import type { chartsOfComparisons as english } from '../en/charts-of-comparisons.ts';
import type { Widen } from '../widen.ts';

export const chartsOfComparisons: Widen<typeof english> = {
  models: {
    caption: (measure) => `${measure} de cada modelo`,
    model: 'Modelo',
    finalModel: 'Modelo final',
    baseline: 'Referencia',
    kind: 'Tipo',
    kinds: { result: 'modelo final', alternative: 'alternativa', baseline: 'referencia' },
    beside: ({ measure, value, text }) => `${measure} ${value}, junto a ${text} más.`,
    best: ({ measure, value, other, otherValue }) =>
      `${measure} ${value}; el mejor de los demás es ${other} con ${otherValue}.`,
    theBaseline: 'la referencia',
    squares: 'Cuadrados: referencias.',
    whiskers: (levels) => `Bigotes: intervalos del ${levels}.`,
    hollow: 'Sin bigote: sin intervalo.',
    withInterval: ({ name, value, interval }) => `${name} ${value} (${interval})`,
    withoutInterval: ({ name, value }) => `${name} ${value}, sin intervalo`,
    label: ({ measure, models }) => `${measure}: ${models}.`,
  },
  pairwise: {
    caption: 'Respuestas preferidas',
    one: ({ won, opponent }) => `Preferido en ${won} comparaciones con ${opponent}.`,
    several: ({ lowest, highest }) =>
      `Preferido en ${lowest.won} comparaciones con ${lowest.opponent} y en ${highest.won} con ${highest.opponent}.`,
    reading:
      'De izquierda a derecha: preferida, ninguna, la otra preferida. Las longitudes son proporciones de todas las comparaciones.',
    label: (matches) => `Respuestas preferidas. ${matches}`,
    match: ({ opponent, wins, ties, losses }) =>
      `Contra ${opponent}: ${wins.text} ${wins.count === 1 ? 'victoria' : 'victorias'}, ${ties.text} ${ties.count === 1 ? 'empate' : 'empates'}, ${losses.text} ${losses.count === 1 ? 'derrota' : 'derrotas'}.`,
    won: (count) => `${count} a favor`,
    tied: (count) => `${count} empates`,
    lost: (count) => `${count} en contra`,
    head: {
      opponent: 'Oponente',
      won: 'A favor',
      tied: 'Empates',
      lost: 'En contra',
      rate: 'Tasa de victorias',
      judge: 'Juez',
    },
  },
  mistakes: {
    binary: ({ missed, positives, alarms }) =>
      `${missed} de ${positives} omitidos, ${alarms.text} ${alarms.count === 1 ? 'falsa alarma' : 'falsas alarmas'}.`,
    none: ({ text }) => `Las ${text} filas se predicen correctamente.`,
    once: ({ wrong, total }) => `${wrong} de ${total} con error, ningún par más de una vez.`,
    most: ({ wrong, total, actual, predicted, times }) =>
      `${wrong} de ${total} con error, sobre todo ${actual} tomado por ${predicted}, ${times} veces.`,
    pair: ({ actual, predicted, counts, share }) =>
      `${actual} tomado por ${predicted}: ${counts} (${share})`,
  },
};
