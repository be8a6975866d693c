import type { calibration as english } from '../en/calibration.ts';
import type { Widen } from '../widen.ts';

export const calibration: Widen<typeof english> = {
  errorOf: ({ value, group }) => `${value} para ${group}`,
  errors: (list) =>
    `Distância média entre proporções previstas e observadas (erro de calibração esperado): ${list}.`,
  errorsNote:
    'Nenhum intervalo é informado: poucas linhas bastam para aumentá-lo, portanto convém comparar grupos de tamanho parecido.',
  sameScore: ({ groups, value, interval, at, count, scores }) =>
    `Com o mesmo escore, a proporção que se revelou positiva difere entre ${groups} em no máximo ${value} ` +
    `(${interval}, no escore ${at}), ${count === 1 ? 'no único escore comparado' : `nos ${scores} escores comparados`}.`,
  withinChance: 'Nenhuma diferença é maior do que só o acaso daria.',
  alone: ({ some, all, scores }) =>
    `Tomada uma a uma, a diferença é maior do que o acaso daria em ${some} de ${all} (${scores}).`,
  aloneAndTogether: ({ some, all, scores, together }) =>
    `Tomada uma a uma, a diferença é maior do que o acaso daria em ${some} de ${all} (${scores}); ` +
    `levando em conta que ${all} são examinados (Bonferroni), em ${together}.`,
  none: 'nenhum',
  scores: ({ count, list }) => `${count === 1 ? 'escore' : 'escores'} ${list}`,
  leftOut: ({ count, text }) =>
    `${text} ${count === 1 ? 'escore não é comparado' : 'escores não são comparados'}: poucas linhas, ou não divulgados para proteger contagens pequenas.`,
};
