import type { sources as english } from '../en/sources.ts';
import type { Widen } from '../widen.ts';

export const sources: Widen<typeof english> = {
  title: 'Fuentes',
  opening: 'De dónde viene cada número de esta página.',
  label: 'Fuente de cada número',
  number: 'Número',
  value: 'Valor',
  file: 'Archivo',
  place: 'Lugar',
  hash: 'Hash',
  level: 'Nivel',
  manifest: 'manifiesto',
  computed: 'calculado a partir de recuentos',
  rates: (attribute) => `Tasas por ${attribute}`,
  gap: (attribute) => `Brechas por ${attribute}`,
  bin: (attribute) => `Proporciones observadas por ${attribute}`,
  sweep: (attribute) => `Tasas en cada umbral por ${attribute}`,
  groups: ({ count, text }) => (count === 1 ? '1 grupo' : `${text} grupos`),
  figures: ({ count, text }) => `${text} ${count === 1 ? 'número' : 'números'}`,
};
