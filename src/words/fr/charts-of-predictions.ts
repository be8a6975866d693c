import { countedFromTwo as counted } from '../counted.ts';
import type { chartsOfPredictions as english } from '../en/charts-of-predictions.ts';
import type { Widen } from '../widen.ts';

export const chartsOfPredictions: Widen<typeof english> = {
  calibration: {
    caption: 'Part prédite et part observée',
    predicted: 'Probabilité prédite moyenne',
    observed: (positive) => `Part observée ${positive}`,
    head: ['Prédiction moyenne', 'Observé', 'Intervalle à 95\u202f%', 'n'],
    none: 'Aucune tranche ne compte assez de cas pour juger la calibration.',
    agree: ({ agree, bins }) =>
      `Prédiction et résultat concordent dans ${agree} sur ${counted(bins, 'tranche', 'tranches')}.`,
    agreeFew: ({ agree, bins, few }) =>
      `Prédiction et résultat concordent dans ${agree} sur ${counted(bins, 'tranche', 'tranches')}\u202f; ${counted(few, 'tranche trop petite', 'tranches trop petites')} pour juger.`,
    hollow: (least) => `Point creux\u202f: moins de ${least} cas.`,
    whiskers: 'Barres d’erreur\u202f: intervalles de Wilson à 95\u202f%.',
    brier: (value) => `Score de Brier ${value}.`,
    label: ({ bins, title }) => `Calibration en ${counted(bins, 'tranche', 'tranches')}. ${title}`,
  },
  forecast: {
    caption: 'Prévision et réalité',
    value: 'Valeur',
    head: ['Date', 'Réel', 'Prévision', 'Plage'],
    actual: 'réel',
    forecast: 'prévision',
    covered: ({ share, meant }) =>
      `Part des valeurs réelles dans la plage prévue\u202f: ${share}${meant && `\u202f; part visée\u202f: ${meant}`}.`,
    inside: ({ inside, values, meant }) =>
      `${inside} sur ${counted(values, 'valeur', 'valeurs')} dans la plage prévue${meant && `\u202f; part visée\u202f: ${meant}`}.`,
    off: (size) => `Erreur moyenne de ${size}.`,
    note: (dates) =>
      `Test, ${counted(dates, 'date dessinée', 'dates dessinées')}. Tirets\u202f: prévision.`,
    band: (meant) =>
      `Bande\u202f: plage prévue${meant && `, censée contenir ${meant} des valeurs`}.`,
    starts: (folds) =>
      folds.count === 1
        ? 'Verticale fine\u202f: début du pli rétrospectif, avant lequel le modèle est réajusté.'
        : `Verticales fines\u202f: débuts de ${folds.text} plis rétrospectifs\u202f; avant chacun, le modèle est réajusté.`,
    label: ({ name, from, to, title }) =>
      `Prévision et valeurs réelles, ${name}, du ${from} au ${to}. ${title}`,
  },
  folds: {
    fold: 'Pli',
    caption: (measure) => `${measure} par pli`,
    title: ({ measure, low, high, folds }) =>
      `${measure} de ${low} à ${high} sur ${counted(folds, 'pli', 'plis')}.`,
    note: ({ folds, repeats }) =>
      `Validation croisée, ${counted(folds, 'pli', 'plis')}${repeats.count > 1 ? `, tirés ${repeats.text} fois` : ''}. Dispersion entre plis, pas un intervalle\u202f: les plis partagent des lignes d’entraînement. Tirets\u202f: moyenne.`,
    label: ({ title, mean }) =>
      `${title} Moyenne ${mean}. Dispersion entre plis, pas un intervalle.`,
    mean: (value) => `moyenne ${value}`,
  },
};
