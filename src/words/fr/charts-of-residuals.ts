import type { chartsOfResiduals as english } from '../en/charts-of-residuals.ts';
import type { Widen } from '../widen.ts';

export const chartsOfResiduals: Widen<typeof english> = {
  actual: (target) => `Réel\u202f: ${target}`,
  predicted: (target) => `Prédit\u202f: ${target}`,
  actualMinusPredicted: 'Réel moins prédit',
  pairs: {
    caption: 'Prédit face au réel',
    off: (size) => `Erreur moyenne de ${size}.`,
    pulledToMiddle: (size) =>
      `Erreur moyenne de ${size}\u202f; les prédictions sont tirées vers le milieu.`,
    highTooLow: (size) =>
      `Erreur moyenne de ${size}\u202f; les valeurs hautes sont prédites trop bas.`,
    lowTooHigh: (size) =>
      `Erreur moyenne de ${size}\u202f; les valeurs basses sont prédites trop haut.`,
    drawn: ({ part, whole }) => `${part} lignes sur ${whole} dessinées`,
    dashed: 'Tirets\u202f: prédit égal au réel.',
    label: ({ target, count, text }) =>
      `Prédit face au réel, ${target}, pour ${text} ${count < 2 ? 'ligne' : 'lignes'}.`,
    head: { actual: 'Réel', predicted: 'Prédit', difference: 'Différence' },
  },
  bands: {
    caption: 'Erreurs selon la taille de la prédiction',
    widest: ({ near, low, high }) =>
      `Les erreurs varient le plus pour les prédictions proches de ${near}\u202f: huit sur dix vont de ${low} à ${high}.`,
    none: 'Aucune tranche n’a été mesurée.',
    reading:
      'Zone ombrée\u202f: huit erreurs sur dix, réel moins prédit. Ligne\u202f: leur médiane. Tirets\u202f: aucune erreur.',
    label: ({ target, count, text }) =>
      `Réel moins prédit, ${target}, en ${text} ${count < 2 ? 'tranche' : 'tranches'} de prédictions.`,
    median: 'médiane',
    eightInTen: 'huit sur dix',
    head: {
      near: 'Prédit autour de',
      tenth: '10e centile',
      median: 'Médiane',
      ninetieth: '90e centile',
    },
  },
  histogram: {
    caption: 'Fréquence de chaque erreur',
    title: ({ range, most, rows }) =>
      `Les erreurs de ${range} sont les plus fréquentes\u202f: ${most} lignes sur ${rows}.`,
    none: 'Aucune erreur n’a été comptée.',
    reading: (target) =>
      `Les erreurs sont le réel moins le prédit, ${target}. Tirets\u202f: aucune erreur.`,
    label: ({ count, text }) =>
      `Histogramme des erreurs en ${text} ${count < 2 ? 'classe' : 'classes'}.`,
    rowsPerUnit: 'Lignes par unité d’erreur',
    head: { from: 'Erreur de', to: 'À', rows: 'Lignes' },
  },
  horizon: {
    caption: 'Erreur selon le nombre de pas à l’avance',
    step: 'pas',
    ahead: (step) => `Avance (${step})`,
    at: ({ text, step }) => `${text} d’avance (${step})`,
    title: ({ name, first, last }) =>
      `${name} ${first.value} avec ${first.at}, ${last.value} avec ${last.at}.`,
    forecasts: (n) => `${n} prévisions par distance`,
    covered: 'Le tableau ajoute la part comprise dans la plage prévue.',
    coveredMeant: (nominal) =>
      `Le tableau ajoute la part comprise dans la plage prévue, qui devrait être de ${nominal}.`,
    label: ({ name, step, values }) => `${name} selon l’avance (${step})\u202f: ${values}.`,
    head: {
      absolute: 'Erreur absolue moyenne',
      scaled: 'Erreur normalisée',
      inside: 'Dans la plage',
      insideMeant: (nominal) => `Dans la plage, devrait être ${nominal}`,
    },
  },
};
