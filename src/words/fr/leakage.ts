import type { leakage as english } from '../en/leakage.ts';
import type { Widen } from '../widen.ts';

export const leakage: Widen<typeof english> = {
  summary: ({ checked, all }) =>
    `Fuite de données\u202f: ${checked} questions vérifiées sur ${all}`,
  questions: {
    separateTestSet: 'Partie de test jamais vue à l’entraînement\u202f?',
    preprocessingFitOnTrainOnly:
      'Mise à l’échelle et encodage ajustés sur les seules lignes d’entraînement\u202f?',
    featureSelectionOnTrainOnly: 'Variables choisies sur les seules lignes d’entraînement\u202f?',
    duplicatesRemoved: 'Aucune ligne dans deux parties\u202f?',
    featuresLegitimate: 'Chaque variable connue au moment de la prédiction\u202f?',
    temporalOrder: 'Entraînement antérieur au test\u202f?',
    groupIndependence: 'Aucune personne ni aucun site dans deux parties\u202f?',
    samplingBias: 'Les lignes de test représentent la population\u202f?',
  },
  answers: {
    'yes-checked': 'Oui, vérifié',
    'no-risk': 'Pas de risque ici',
    'not-checked': 'Non vérifié',
    'found-and-fixed': 'Trouvé et corrigé',
  },
};
