import type { problem as english } from '../en/problem.ts';
import type { Widen } from '../widen.ts';

export const problem: Widen<typeof english> = {
  title: 'Problème',
  affected: 'Qui est concerné',
  decision: 'Décision éclairée',
  whyLearn: 'Pourquoi apprendre à partir de données',
  missCost: 'Coût d’un cas manqué',
  falseAlarmCost: 'Coût d’une fausse alerte',
  purpose: 'Destiné à',
  users: 'Utilisé par',
  outOfScope: 'Hors du champ',
  success: 'Critère de réussite fixé',
  goals: {
    'at-least': ({ metric, target }) => `${metric}\u202f: au moins ${target}.`,
    'at-most': ({ metric, target }) => `${metric}\u202f: au plus ${target}.`,
  },
  notMeasured: 'Non mesuré.',
  notMet: (found) => `Non atteint\u202f: ${found}.`,
  met: (found) => `Atteint\u202f: ${found}.`,
  metInDoubt: (found) => `Atteint\u202f: ${found}\u202f; l’intervalle dépasse l’objectif.`,
  effect: 'Effet',
  effects: {
    measured: 'Mesuré',
    estimated: 'Estimé',
    simulated: 'Simulé',
    'not-measured': 'Non mesuré',
  },
};
