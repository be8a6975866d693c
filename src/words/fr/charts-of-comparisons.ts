import type { chartsOfComparisons as english } from '../en/charts-of-comparisons.ts';
import type { Widen } from '../widen.ts';

export const chartsOfComparisons: Widen<typeof english> = {
  models: {
    caption: (measure) => `${measure} de chaque modèle`,
    model: 'Modèle',
    finalModel: 'Modèle final',
    baseline: 'Référence',
    kind: 'Type',
    kinds: { result: 'modèle final', alternative: 'alternative', baseline: 'référence' },
    beside: ({ measure, value, count, text }) =>
      `${measure} ${value}, à côté de ${text} ${count < 2 ? 'autre' : 'autres'}.`,
    best: ({ measure, value, other, otherValue }) =>
      `${measure} ${value}\u202f; le meilleur des autres est ${other} avec ${otherValue}.`,
    theBaseline: 'la référence',
    squares: 'Carrés\u202f: références.',
    whiskers: (levels) => `Moustaches\u202f: intervalles à ${levels}.`,
    hollow: 'Sans moustache\u202f: pas d’intervalle.',
    withInterval: ({ name, value, interval }) => `${name} ${value} (${interval})`,
    withoutInterval: ({ name, value }) => `${name} ${value}, sans intervalle`,
    label: ({ measure, models }) => `${measure}\u202f: ${models}.`,
  },
  pairwise: {
    caption: 'Réponses préférées',
    one: ({ won, opponent }) => `Préféré dans ${won} comparaisons avec ${opponent}.`,
    several: ({ lowest, highest }) =>
      `Préféré dans ${lowest.won} comparaisons avec ${lowest.opponent}, dans ${highest.won} avec ${highest.opponent}.`,
    reading:
      'De gauche à droite\u202f: préférée, aucune, l’autre préférée. Les longueurs sont des parts de toutes les comparaisons.',
    label: (matches) => `Réponses préférées. ${matches}`,
    match: ({ opponent, wins, ties, losses }) =>
      `Contre ${opponent}\u202f: ${wins.text} ${wins.count < 2 ? 'victoire' : 'victoires'}, ${ties.text} ${ties.count < 2 ? 'égalité' : 'égalités'}, ${losses.text} ${losses.count < 2 ? 'défaite' : 'défaites'}.`,
    won: (count) => `${count} pour`,
    tied: (count) => `${count} à égalité`,
    lost: (count) => `${count} contre`,
    head: {
      opponent: 'Adversaire',
      won: 'Pour',
      tied: 'À égalité',
      lost: 'Contre',
      rate: 'Taux de victoire',
      judge: 'Juge',
    },
  },
  mistakes: {
    binary: ({ missed, positives, alarms }) =>
      `${missed} sur ${positives} manqués, ${alarms.text} ${alarms.count < 2 ? 'fausse alerte' : 'fausses alertes'}.`,
    none: ({ text }) => `Les ${text} lignes sont toutes bien prédites.`,
    once: ({ wrong, total }) => `${wrong} erreurs sur ${total}, aucune paire plus d’une fois.`,
    most: ({ wrong, total, actual, predicted, times }) =>
      `${wrong} erreurs sur ${total}, le plus souvent ${actual} pris pour ${predicted}, ${times} fois.`,
    pair: ({ actual, predicted, counts, share }) =>
      `${actual} pris pour ${predicted}\u202f: ${counts} (${share})`,
  },
};
