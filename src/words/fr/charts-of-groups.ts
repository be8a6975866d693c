import type { chartsOfGroups as english } from '../en/charts-of-groups.ts';
import type { Widen } from '../widen.ts';

export const chartsOfGroups: Widen<typeof english> = {
  gaps: {
    caption: (attribute) => `Écarts selon ${attribute}, comparés au hasard`,
    axis: 'Écart',
    axisChance: 'Écart\u202f; barre grise\u202f: hasard seul, trait\u202f: sa médiane',
    withoutChance: (attribute) => `Écarts selon ${attribute}, sans niveau de hasard.`,
    within: (attribute) =>
      `Aucun écart selon ${attribute} n’est plus grand que ce que le hasard seul donnerait.`,
    beyond: ({ beyond, judged, attribute }) =>
      `Écarts selon ${attribute} plus grands que ce que le hasard seul donnerait\u202f: ${beyond} sur ${judged}.`,
    measured: (attribute) => `Taux le plus élevé moins le plus faible, selon ${attribute}`,
    dot: 'Point\u202f: écart, avec son intervalle s’il existe.',
    chance:
      'Barre grise\u202f: écarts dans 95 simulations sur 100 où tous les groupes ont le même taux, avec un trait à la médiane. Point creux\u202f: l’écart n’est pas plus grand.',
    label: (attribute) => `Écarts selon ${attribute}, à côté de l’écart que donne le hasard seul.`,
    row: ({ rate, value, interval, limit }) =>
      `${rate}\u202f: ${value}${interval && ` (${interval})`}${limit && `, hasard seul jusqu’à ${limit}`}.`,
    head: [
      'Taux',
      'Écart',
      'Intervalle',
      'Hasard, médiane',
      'Hasard, 95 sur 100',
      'Plus faible',
      'Plus élevé',
    ],
  },
  rates: {
    caption: ({ rate, attribute }) => `${rate} selon ${attribute}`,
    range: ({ rate, low, high }) => `${rate} de ${low} à ${high}.`,
    whiskers: ({ level, method }) => `Barres d’erreur\u202f: intervalles à ${level}, ${method}.`,
    hidden: ({ group, why }) => `${group}, ${why}`,
    left: (groups) => `Non montré\u202f: ${groups}.`,
    withheld: 'masqué pour protéger les petits effectifs',
    undefined: 'non défini',
    fewer: (least) => `moins de ${least} lignes`,
    needed: ({ n, least }) => `${n} des ${least} lignes nécessaires`,
    label: ({ rate, attribute, values }) => `${rate} selon ${attribute}\u202f: ${values}.`,
    group: 'Groupe',
    interval: 'Intervalle',
    counts: 'Effectifs',
    notShown: 'Non montré',
  },
  calibration: {
    score: 'Score',
    caption: {
      score: (attribute) => `Part observée selon le score et ${attribute}`,
      probability: (attribute) => `Part observée selon la prédiction et ${attribute}`,
    },
    title: {
      score: (attribute) => `Part observée à chaque score, selon ${attribute}.`,
      probability: (attribute) => `Part observée à chaque prédiction, selon ${attribute}.`,
    },
    same: (difference) => `À score égal, les résultats diffèrent d’au plus ${difference}.`,
    errors: (errors) => `Distance moyenne entre prédiction et résultat\u202f: ${errors}.`,
    measured: {
      score: (attribute) => `Part réellement positive à chaque score, selon ${attribute}`,
      probability: (attribute) =>
        `Part réellement positive à chaque prédiction, selon ${attribute}`,
    },
    diagonal: 'Sur la diagonale, il s’est réalisé autant que prédit.',
    hollow: (least) => `Point creux\u202f: moins de ${least} lignes.`,
    withheldPoints: (count) => `Points masqués pour protéger les petits effectifs\u202f: ${count}.`,
    left: (count) => `Groupes présents seulement dans le tableau\u202f: ${count}.`,
    label: {
      score: 'Part observée selon le score.',
      probability: 'Part observée selon la prédiction.',
    },
    at: ({ share, place }) => `${share} à ${place}`,
    row: ({ group, shares }) => `${group}\u202f: ${shares}.`,
    noShares: 'masqué',
    difference: (groups) => `Différence, ${groups}`,
    noRows: 'Aucune ligne',
    withheld: 'Masqué',
    notCompared: 'Non comparé',
    head: ['Groupe', 'Prédiction moyenne', 'Observé', 'Intervalle', 'Effectifs'],
  },
  sweep: {
    caption: ({ rate, attribute }) => `${rate} selon le seuil et ${attribute}`,
    none: ({ rate, attribute }) =>
      `Aucun écart selon ${attribute} n’est indiqué, à aucun seuil (${rate}).`,
    range: ({ rate, attribute, least, leastAt, most, mostAt }) =>
      `${rate}, écart selon ${attribute}\u202f: de ${least} au seuil ${leastAt} à ${most} au seuil ${mostAt}.`,
    used: ({ rate, attribute, used, least, leastAt, most, mostAt }) =>
      `${rate}, écart selon ${attribute}\u202f: ${used} au seuil utilisé, de ${least} au seuil ${leastAt} à ${most} au seuil ${mostAt}.`,
    measured: (rate) => `${rate} de chaque groupe à chaque seuil`,
    drawn: ({ drawn, groups }) =>
      `Dessinés\u202f: les ${drawn} plus grands des ${groups} groupes\u202f; le tableau les contient tous.`,
    label: ({ rate, attribute, cutOffs, title }) =>
      `${rate} selon ${attribute} à ${cutOffs} seuils. ${title}`,
    gap: 'Écart',
    gapInterval: 'Intervalle de l’écart',
  },
};
