import type { chartsOfTraining as english } from '../en/charts-of-training.ts';
import type { Widen } from '../widen.ts';

export const chartsOfTraining: Widen<typeof english> = {
  learning: {
    axes: {
      rows: 'Lignes d’entraînement',
      steps: 'Étapes d’entraînement',
      epochs: 'Époques',
      trees: 'Arbres',
      tokens: 'Tokens d’entraînement',
    },
    caption: (measure) => `${measure} à mesure que l’entraînement grandit`,
    by: ({ measure, axis }) => `${measure} par ${axis.toLowerCase()}`,
    counts: ({ points, lines }) =>
      `${points.text} ${points.count < 2 ? 'point' : 'points'} sur ${lines.text} ${lines.count < 2 ? 'courbe' : 'courbes'}`,
    none: (measure) => `${measure}\u202f: aucune valeur.`,
    ends: ({ measure, value }) => `${measure} finit à ${value}.`,
    allEnd: ({ measure, value }) => `${measure} finit à ${value} sur chaque courbe.`,
    endsApart: ({ measure, highest, high, lowest, low }) =>
      `${measure} finit au plus haut pour ${highest}, ${high}, et au plus bas pour ${lowest}, ${low}.`,
    line: ({ name, from, start, to, end }) =>
      `${name} de ${from} à ${start} jusqu’à ${to} à ${end}`,
    label: ({ measure, axis, lines }) => `${measure} par ${axis.toLowerCase()}\u202f: ${lines}.`,
  },
  returns: {
    caption: 'Retour par graine',
    axis: 'Retour d’un épisode',
    mean: 'Moyenne',
    seed: (number) => `Graine ${number}`,
    oneSeed: (mean) => `Retour moyen ${mean} pour une seule graine.`,
    seeds: ({ mean, text, low, high }) =>
      `Retour moyen ${mean} sur ${text} graines, chacune de ${low} à ${high}.`,
    counts: ({ episodes, seeds }) =>
      `${episodes.text} ${episodes.count < 2 ? 'épisode' : 'épisodes'} pour ${seeds.text} ${seeds.count < 2 ? 'graine' : 'graines'}.`,
    dots: 'Petits points\u202f: épisodes\u202f; grands\u202f: leur moyenne.',
    more: ({ count, text }) =>
      `${text} ${count < 2 ? 'autre graine' : 'autres graines'} dans le tableau.`,
    label: (seeds) => `Retour par graine d’entraînement. ${seeds}.`,
    seedMean: ({ seed, mean }) => `${seed}\u202f: moyenne ${mean}`,
    head: { seed: 'Graine', episodes: 'Épisodes', lowest: 'Minimum', highest: 'Maximum' },
  },
  variations: {
    ablation: { caption: 'Parties retirées', column: 'Retiré' },
    robustness: { caption: 'Entrée modifiée', column: 'Entrée' },
    same: (measure) => `${measure} ne change pas.`,
    falls: ({ name, measure, by, to }) => `${name}\u202f: ${measure} baisse de ${by}, à ${to}.`,
    rises: ({ name, measure, by, to }) => `${name}\u202f: ${measure} augmente de ${by}, à ${to}.`,
    uprightLine: 'Trait vertical\u202f: le modèle complet.',
    label: ({ caption, measure, changes }) => `${caption}, écart de ${measure}\u202f: ${changes}.`,
    axis: (measure) => `Écart\u202f: ${measure}`,
  },
};
