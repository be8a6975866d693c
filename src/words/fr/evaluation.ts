import type { evaluation as english } from '../en/evaluation.ts';
import type { Widen } from '../widen.ts';

export const evaluation: Widen<typeof english> = {
  title: 'Évaluation',
  decides: (metric) => `Métrique décisive\u202f: ${metric}.`,
  inWords: (metric) => `${metric}, en clair`,
  meanings: 'Ce que signifient les métriques',
  imbalance: 'Exactitude et taille des classes',
  guessing: ({ value }) =>
    `Répondre toujours la classe la plus fréquente donnerait ${value} sur ces lignes\u202f; l’exactitude seule dit donc peu de chose ici.`,
  cutOff: 'Seuil',
  chosenBy: {
    'default-0.5': 'valeur par défaut',
    'validation-f1': 'choisi selon F1',
    cost: 'choisi selon le coût',
    capacity: 'choisi selon la capacité',
    'fpr-budget': 'choisi selon un budget de fausses alertes',
    youden: 'choisi selon l’indice de Youden',
    published: 'tel que publié',
  },
  cutOffValue: ({ value, how, split }) =>
    `${value}${how ? `, ${how}` : ''}${split ? ` (données\u202f: ${split})` : ''}.`,
  positive: 'positif',
  cutOffMeaning: (positive) =>
    `Un cas dont le score atteint le seuil compte comme ${positive}\u202f; un seuil plus bas en trouve davantage et déclenche plus de fausses alertes.`,
  folds: {
    term: 'Validation croisée',
    trained: (count) =>
      `Le modèle a été entraîné ${count} fois, chaque fois mesuré sur la partie laissée de côté.`,
    scores: ({ metric, scores }) => `${metric}\u202f: ${scores}.`,
    scoresAndMore: ({ metric, scores, more }) => `${metric}\u202f: ${scores} et ${more} de plus.`,
    mean: ({ mean, spread }) => `Moyenne ${mean}, ${spread}.`,
    note: 'Les plis partagent des lignes d’entraînement\u202f: il s’agit d’une dispersion, non d’un intervalle.',
  },
  runs: {
    term: 'Exécutions',
    mean: (count) => `${count}\u202f; la moyenne est affichée`,
    median: (count) => `${count}\u202f; la médiane est affichée`,
    best: (count) => `${count}\u202f; la meilleure est affichée`,
  },
  results: {
    label: 'Tous les résultats',
    scale: 'Sur son échelle',
    lowerIsBetter: 'plus bas vaut mieux',
    equal: 'non distinguable',
    worse: 'pas meilleur',
  },
  variations: {
    label: 'Parties retirées et entrées perturbées',
    changed: 'Modification',
    change: 'Variation',
  },
  differences: {
    label: 'Différences et leur incertitude',
    difference: 'Différence',
    test: 'Test',
    tests: {
      mcnemar: 'McNemar (1947)',
      bootstrap: 'bootstrap',
      'nadeau-bengio': 'Nadeau et Bengio (2003)',
      delong: 'DeLong (1988)',
    },
  },
};
