import type { sources as english } from '../en/sources.ts';
import type { Widen } from '../widen.ts';

export const sources: Widen<typeof english> = {
  title: 'Fontes',
  opening: 'De onde vem cada número desta página.',
  label: 'Fonte de cada número',
  number: 'Número',
  value: 'Valor',
  file: 'Arquivo',
  place: 'Lugar',
  hash: 'Hash',
  level: 'Nível',
  manifest: 'manifesto',
  computed: 'calculado a partir de contagens',
  rates: (attribute) => `Taxas por ${attribute}`,
  gap: (attribute) => `Diferenças por ${attribute}`,
  bin: (attribute) => `Proporções observadas por ${attribute}`,
  sweep: (attribute) => `Taxas em cada limiar por ${attribute}`,
  groups: ({ count, text }) => (count === 1 ? '1 grupo' : `${text} grupos`),
  figures: ({ count, text }) => `${text} ${count === 1 ? 'número' : 'números'}`,
};
