import type { sources as english } from '../en/sources.ts';
import type { Widen } from '../widen.ts';

export const sources: Widen<typeof english> = {
  title: 'Sources',
  opening: 'D’où vient chaque nombre de cette page.',
  label: 'Source de chaque nombre',
  number: 'Nombre',
  value: 'Valeur',
  file: 'Fichier',
  place: 'Emplacement',
  hash: 'Empreinte',
  level: 'Niveau',
  manifest: 'manifeste',
  computed: 'calculé à partir des effectifs',
  rates: (attribute) => `Taux par ${attribute}`,
  gap: (attribute) => `Écarts par ${attribute}`,
  bin: (attribute) => `Parts observées par ${attribute}`,
  sweep: (attribute) => `Taux à chaque seuil par ${attribute}`,
  groups: ({ count, text }) => (count === 1 ? '1 groupe' : `${text} groupes`),
  figures: ({ count, text }) => `${text} ${count === 1 ? 'nombre' : 'nombres'}`,
};
