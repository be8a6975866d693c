import type { calibration as english } from '../en/calibration.ts';
import type { Widen } from '../widen.ts';

export const calibration: Widen<typeof english> = {
  errorOf: ({ value, group }) => `${value} pour ${group}`,
  errors: (list) =>
    `Distance moyenne entre parts prédites et observées (erreur de calibration attendue)\u202f: ${list}.`,
  errorsNote:
    'Aucun intervalle n’est indiqué\u202f: peu de lignes suffisent à l’augmenter, il faut donc comparer des groupes de taille semblable.',
  sameScore: ({ groups, value, interval, at, count, scores }) =>
    `À score égal, la part qui s’est révélée positive diffère entre ${groups} d’au plus ${value} ` +
    `(${interval}, au score ${at}), sur ${count === 1 ? 'le seul score comparé' : `les ${scores} scores comparés`}.`,
  withinChance: 'Aucune différence ne dépasse ce que le hasard seul donnerait.',
  alone: ({ some, all, scores }) =>
    `Prise isolément, la différence dépasse ce que le hasard donnerait pour ${some} sur ${all} (${scores}).`,
  aloneAndTogether: ({ some, all, scores, together }) =>
    `Prise isolément, la différence dépasse ce que le hasard donnerait pour ${some} sur ${all} (${scores})\u202f; ` +
    `en tenant compte du fait que ${all} sont examinés (Bonferroni), pour ${together}.`,
  none: 'aucun',
  scores: ({ count, list }) => `${count === 1 ? 'score' : 'scores'} ${list}`,
  leftOut: ({ count, text }) =>
    `${text} ${count === 1 ? 'score n’est pas comparé' : 'scores ne sont pas comparés'}\u202f: trop peu de lignes, ou non publiés pour protéger les petits effectifs.`,
};
