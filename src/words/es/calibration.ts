import type { calibration as english } from '../en/calibration.ts';
import type { Widen } from '../widen.ts';

export const calibration: Widen<typeof english> = {
  errorOf: ({ value, group }) => `${value} para ${group}`,
  errors: (list) =>
    `Distancia media entre proporciones predichas y observadas (error de calibración esperado): ${list}.`,
  errorsNote:
    'No se indica un intervalo: pocas filas bastan para aumentarlo, así que conviene comparar grupos de tamaño parecido.',
  sameScore: ({ groups, value, interval, at, count, scores }) =>
    `Con la misma puntuación, la proporción que resultó positiva difiere entre ${groups} en ${value} como máximo ` +
    `(${interval}, con la puntuación ${at}), en ${count === 1 ? 'la única puntuación comparada' : `las ${scores} puntuaciones comparadas`}.`,
  withinChance: 'Ninguna diferencia supera lo que daría el azar por sí solo.',
  alone: ({ some, all, scores }) =>
    `Tomada una por una, la diferencia supera lo que daría el azar en ${some} de ${all} (${scores}).`,
  aloneAndTogether: ({ some, all, scores, together }) =>
    `Tomada una por una, la diferencia supera lo que daría el azar en ${some} de ${all} (${scores}); ` +
    `teniendo en cuenta que se examinan ${all} (Bonferroni), en ${together}.`,
  none: 'ninguna',
  scores: ({ count, list }) => `${count === 1 ? 'puntuación' : 'puntuaciones'} ${list}`,
  leftOut: ({ count, text }) =>
    `${text} ${count === 1 ? 'puntuación no se compara' : 'puntuaciones no se comparan'}: muy pocas filas, o reservadas para proteger recuentos pequeños.`,
};
