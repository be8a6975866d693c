import type { fairness as english } from '../en/fairness.ts';
import type { Widen } from '../widen.ts';

export const fairness: Widen<typeof english> = {
  title: 'Comprobaciones de equidad',
  notApplicable: 'No aplica',
  opening: 'Tasas de cada grupo, con sus intervalos.',
  noCounts: 'Sin recuentos por grupo.',
  choice: 'Qué tasa, y por qué',
  manyComparisons: 'Muchas comparaciones',
  harm: 'Daño posible',
  harms: {
    allocation: 'A alguien se le niega algo',
    'quality-of-service': 'Funciona peor para algunas personas',
    stereotyping: 'Estereotipos',
    representation: 'Alguien queda fuera',
    'none-identified': 'Ninguno identificado',
  },
  favourable: 'Resultado favorable',
  attributes: 'Atributos',
  attributeSources: {
    'self-reported': 'declarado por la persona',
    observed: 'observado',
    inferred: 'inferido',
    proxy: 'variable sustituta',
  },
  tried: {
    pre: (method) => `Probado antes de entrenar: ${method}`,
    in: (method) => `Probado al entrenar: ${method}`,
    post: (method) => `Probado después de entrenar: ${method}`,
  },
  mitigated: ({ before, after }) => `Brecha de ${before} antes y ${after} después, según el autor.`,
  rates: {
    label: (attribute) => `Tasas por ${attribute}`,
    measuredOn: (rows) => `Medido en ${rows}.`,
    names: 'Los nombres de los grupos son los de la fuente.',
  },
  reference: {
    label: ({ reference, attribute }) => `Frente a ${reference}, por ${attribute}`,
    labelHighest: (attribute) => `Frente a la tasa más alta, por ${attribute}`,
    head: (reference) => `Frente a ${reference}`,
    headHighest: 'Frente a la tasa más alta',
    reference: 'Grupo de referencia',
    ratio: (ratio) => `razón ${ratio}`,
    caption: (reference) =>
      `Tasa del grupo menos la de ${reference}: por debajo de 0, la tasa del grupo es más baja. Razón: tasa del grupo dividida por la otra.`,
    captionHighest:
      'Tasa del grupo menos la tasa más alta: por debajo de 0, la tasa del grupo es más baja. Razón: tasa del grupo dividida por la otra.',
    beforehand: 'Toman el grupo con la tasa más alta como si se hubiera nombrado de antemano.',
  },
  leftOut: {
    term: (group) => `Sin comparar: ${group}`,
    byAuthor: ({ group, attribute }) => `Excluido por el autor: ${group} (${attribute})`,
    unknown: (attribute) => `Desconocido: ${attribute}`,
    notCounted: (rows) => `${rows}, sin contar en ningún grupo.`,
    fewerRows: (limit) => `Menos de ${limit} filas`,
    smallShare: (share) => `Menos del ${share} de todas las filas`,
    notDefined: 'No definido, sin filas de las que calcular una proporción',
    withheld: (limit) =>
      `Reservado, para que ningún recuento menor que ${limit} pueda leerse o reconstruirse`,
    excluded: 'Excluido por el autor',
    reason: ({ reason, rates }) => `${reason}: ${rates}.`,
  },
};
