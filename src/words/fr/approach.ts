import type { approach as english } from '../en/approach.ts';
import type { Widen } from '../widen.ts';

export const approach: Widen<typeof english> = {
  title: 'Démarche et alternatives',
  built: (name) => `Modèle construit\u202f: ${name}.`,
  kept: ({ name, count, text }) =>
    `Modèle retenu\u202f: ${name}, comparé à ${text} ${count === 1 ? 'autre' : 'autres'} sur les mêmes lignes.`,
  compared: ({ name, count, text }) =>
    `${name}, comparé à ${text} ${count === 1 ? 'autre' : 'autres'} sur les mêmes lignes.`,
  notKept: (name) => `${name}, non retenu.`,
  features: 'Variables',
  engineering: 'Construction des variables',
  drivers: 'Ce qui compte le plus',
  model: 'Modèle',
  architecture: 'Architecture',
  parameters: 'Paramètres',
  pretrained: 'Point de départ',
  settings: 'Réglages',
  search: 'Recherche',
  searches: {
    grid: 'recherche par grille',
    random: 'recherche aléatoire',
    bayes: 'recherche bayésienne',
    manual: 'recherche manuelle',
    none: 'Aucune recherche',
  },
  trials: ({ count, text }) => `${text} ${count === 1 ? 'essai' : 'essais'}`,
  selectedBy: (measure) => `choisi selon ${measure}`,
  training: 'Entraînement',
  epochs: ({ count, text }) => `${text} ${count === 1 ? 'époque' : 'époques'}`,
  steps: ({ text }) => `${text} pas`,
  batches: (size) => `lots de ${size}`,
  seeds: (seeds) => `graines ${seeds}`,
  table: {
    label: (rows) => `Modèles comparés sur ${rows}`,
    caption: (rows) =>
      `Mesuré sur ${rows}\u202f; les scores sont arrondis du côté le moins favorable.`,
    kept: 'retenu',
    notKept: 'non retenu',
    baseline: 'référence',
    notMeasured: 'non mesuré',
  },
};
