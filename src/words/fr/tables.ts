import type { tables as english } from '../en/tables.ts';
import type { Widen } from '../widen.ts';

export const tables: Widen<typeof english> = {
  group: 'Groupe',
  rows: 'Lignes',
  metric: 'Métrique',
  value: 'Valeur',
  interval: 'Intervalle',
  evidence: 'Preuve',
  gap: 'Écart',
  rate: 'Taux',
  ratio: 'Rapport',
  baseline: 'Référence',
  comparedWith: 'Comparé à',
  notCompared: 'Non comparé',
  notMeasured: 'Non mesuré',
  notChecked: 'Non vérifié',
  none: 'Aucun',
  noneThere: 'aucun',
  intervalMissing: 'Intervalle manquant',
  tooFewRows: 'Trop peu de lignes',
  withheld: 'Non publié',
  notDefined: 'Non défini',
  leftOut: 'Écarté',
  intervals: (methods) => `Intervalles\u202f: ${methods}.`,
};
