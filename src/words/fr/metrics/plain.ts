/** Metrics in one sentence each, by registry id, for readers who are not technical. */
export const plain: Readonly<Record<string, string>> = {
  accuracy: 'Parmi tous les cas, la part que le modèle a bien jugée.',
  'average-precision':
    'Les cas les plus probables étant en tête de liste, à quel point elle reste pure jusqu’à ce que tous les vrais cas soient trouvés.',
  'balanced-accuracy': 'La part que le modèle a bien jugée, chaque classe comptant autant.',
  'base-rate': 'La part des cas qui sont réellement positifs.',
  brier: 'L’écart entre les probabilités prédites et ce qui s’est passé, au carré et en moyenne.',
  'brier-skill':
    'De combien les probabilités prédites sont plus proches que si l’on prédisait toujours le taux habituel.',
  'cohen-kappa': 'Accord avec la vérité au-delà de ce que donnerait le hasard avec les mêmes taux.',
  ece: 'L’écart moyen entre les probabilités prédites et ce qui s’est réellement passé.',
  f1: 'Un seul nombre pour la part de signalements justes et la part de vrais cas trouvés.',
  fnr: 'Parmi tous les vrais cas, la part que le modèle a manquée.',
  fpr: 'Parmi tous les cas qui n’en sont pas de vrais, la part que le modèle a quand même signalée.',
  'log-loss':
    'À quel point le modèle a été surpris par ce qui s’est passé\u202f; les erreurs commises avec assurance coûtent le plus.',
  mcc: 'Accord entre prédiction et vérité, que des classes inégales ne peuvent pas gonfler.',
  npv: 'Parmi tous les cas que le modèle a écartés, la part qui était réellement négative.',
  'pr-auc':
    'À quel point les signalements restent justes à mesure que davantage de vrais cas sont trouvés.',
  precision: 'Parmi tous les cas que le modèle a signalés, la part de vrais cas.',
  recall: 'Parmi tous les vrais cas, la part que le modèle a trouvée.',
  'roc-auc':
    'La fréquence à laquelle un vrai cas pris au hasard est classé avant un autre cas pris au hasard.',
  'selection-rate': 'Parmi tous les cas, la part que le modèle a signalée.',
  specificity: 'Parmi tous les cas qui n’en sont pas de vrais, la part que le modèle a écartée.',
  'top-5-accuracy':
    'La fréquence à laquelle la bonne réponse figure parmi les cinq meilleures du modèle.',
  'explained-variance':
    'La part des variations que le modèle suit, sans compter un décalage constant.',
  mae: 'De combien une prédiction s’écarte en moyenne.',
  mape: 'De combien une prédiction s’écarte en moyenne, en part de la valeur vraie.',
  'max-error': 'De combien s’écarte la pire prédiction.',
  medae: 'La moitié des prédictions sont plus proches que cette valeur.',
  mse: 'Écart à la vérité au carré, en moyenne\u202f; les grandes erreurs comptent le plus.',
  pearson: 'À quel point les prédictions montent et descendent avec la vérité.',
  r2: 'La part des variations que le modèle explique\u202f; 0 ne vaut pas mieux que de toujours donner la moyenne.',
  rmse: 'De combien les prédictions s’écartent en moyenne, les grandes erreurs pesant davantage.',
  rmsle: 'De combien les prédictions s’écartent en proportion des valeurs vraies.',
  spearman: 'À quel point les prédictions rangent les cas dans le bon ordre.',
  coverage:
    'La fréquence à laquelle la vérité tombe dans la plage prédite\u202f; elle doit correspondre à ce qui était annoncé.',
  crps: 'L’écart entre toute une distribution prédite et ce qui s’est passé\u202f; étroite et juste est le mieux.',
  'interval-width':
    'La largeur moyenne des plages prédites\u202f; les plages étroites en disent plus.',
  mase: 'Erreur de prévision comparée à la simple répétition d’une valeur antérieure\u202f; en dessous de 1, elle fait mieux.',
  'mean-bias':
    'De combien les prédictions sont en moyenne trop hautes ou trop basses\u202f; 0 est équilibré.',
  smape: 'De combien les prévisions s’écartent, en part du milieu entre prévision et vérité.',
  wape: 'Toutes les erreurs additionnées, en part de tout ce qui était à prédire.',
  'hit-rate-at-k': 'La fréquence à laquelle au moins un des k premiers résultats est bon.',
  'map-at-k':
    'À quel point les bons résultats viennent tôt dans la liste, en moyenne sur toutes les recherches.',
  mrr: 'À quel point le premier bon résultat vient tôt\u202f: 1 signifie toujours premier, 0,5 la deuxième place.',
  'ndcg-at-k':
    'À quel point l’ordre des k premiers résultats s’approche du meilleur ordre possible.',
  'precision-at-k': 'Parmi les k premiers résultats, la part des bons.',
  'recall-at-k': 'Parmi tous les bons résultats, la part trouvée dans les k premiers.',
  'accuracy-normalised':
    'La part des questions bien répondues, sans favoriser les réponses courtes.',
  perplexity: 'Entre combien de suites possibles du texte le modèle hésite encore.',
  'stereotype-rate':
    'La part des paires de phrases où le modèle préfère celle qui contient un stéréotype.',
};
