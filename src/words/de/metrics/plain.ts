/** Metrics in one sentence each, by registry id, for readers who are not technical. */
export const plain: Readonly<Record<string, string>> = {
  accuracy: 'Von allen Fällen der Anteil, den das Modell richtig beurteilt hat.',
  'average-precision':
    'Die wahrscheinlichsten Fälle stehen oben in der Liste: wie rein sie bleibt, bis alle wirklichen gefunden sind.',
  'balanced-accuracy':
    'Der Anteil, den das Modell richtig beurteilt hat; jede Klasse zählt gleich viel.',
  'base-rate': 'Der Anteil der Fälle, die wirklich positiv sind.',
  brier:
    'Wie weit vorhergesagte Wahrscheinlichkeiten von dem liegen, was geschah, quadriert und gemittelt.',
  'brier-skill':
    'Wie viel näher die vorhergesagten Wahrscheinlichkeiten liegen, als wenn immer die übliche Rate vorhergesagt würde.',
  'cohen-kappa':
    'Übereinstimmung mit der Wahrheit über das hinaus, was Raten mit denselben Raten ergäbe.',
  ece: 'Wie weit vorhergesagte Wahrscheinlichkeiten im Mittel von dem liegen, was wirklich geschah.',
  f1: 'Eine Zahl dafür, wie viele Markierungen richtig sind und wie viele wirkliche Fälle gefunden werden.',
  fnr: 'Von allen wirklichen Fällen der Anteil, den das Modell übersehen hat.',
  fpr: 'Von allen Fällen, die keine wirklichen sind, der Anteil, den das Modell trotzdem markiert hat.',
  'log-loss':
    'Wie überrascht das Modell von dem war, was geschah; sichere Irrtümer kosten am meisten.',
  mcc: 'Übereinstimmung von Vorhersage und Wahrheit, die ungleich große Klassen nicht schönen können.',
  npv: 'Von allen Fällen, die das Modell nicht markiert hat, der Anteil, der wirklich negativ war.',
  'pr-auc':
    'Wie gut Markierungen richtig bleiben, während immer mehr wirkliche Fälle gefunden werden.',
  precision: 'Von allen Fällen, die das Modell markiert hat, der Anteil der wirklichen.',
  recall: 'Von allen wirklichen Fällen der Anteil, den das Modell gefunden hat.',
  'roc-auc': 'Wie oft ein zufälliger wirklicher Fall vor einem zufälligen anderen steht.',
  'selection-rate': 'Von allen Fällen der Anteil, den das Modell markiert hat.',
  specificity:
    'Von allen Fällen, die keine wirklichen sind, der Anteil, den das Modell nicht markiert hat.',
  'top-5-accuracy':
    'Wie oft die richtige Antwort unter den fünf besten Vorschlägen des Modells ist.',
  'explained-variance':
    'Der Anteil der Schwankungen, dem das Modell folgt; ein gleichbleibender Versatz zählt nicht.',
  mae: 'Wie weit eine Vorhersage im Mittel danebenliegt.',
  mape: 'Wie weit eine Vorhersage im Mittel danebenliegt, als Anteil des wahren Werts.',
  'max-error': 'Wie weit die schlechteste Vorhersage danebenliegt.',
  medae: 'Die Hälfte der Vorhersagen liegt näher als dieser Wert.',
  mse: 'Quadrierter Abstand von der Wahrheit im Mittel; große Fehler zählen am meisten.',
  pearson: 'Wie eng Vorhersagen mit der Wahrheit steigen und fallen.',
  r2: 'Der Anteil der Schwankungen, den das Modell erklärt; 0 ist nicht besser als stets den Mittelwert zu raten.',
  rmse: 'Wie weit Vorhersagen im Mittel danebenliegen; große Fehler wiegen schwerer.',
  rmsle: 'Wie weit Vorhersagen im Verhältnis zu den wahren Werten danebenliegen.',
  spearman: 'Wie gut Vorhersagen die Fälle in die richtige Reihenfolge bringen.',
  coverage:
    'Wie oft die Wahrheit im vorhergesagten Bereich liegt; das soll dem Versprochenen entsprechen.',
  crps: 'Wie weit eine ganze vorhergesagte Verteilung von dem liegt, was geschah; eng und richtig ist am besten.',
  'interval-width':
    'Wie breit die vorhergesagten Bereiche im Mittel sind; enge Bereiche sagen mehr.',
  mase: 'Fehler der Prognose im Vergleich dazu, einfach einen früheren Wert zu wiederholen; unter 1 ist besser.',
  'mean-bias': 'Wie weit Vorhersagen im Mittel zu hoch oder zu niedrig liegen; 0 ist ausgeglichen.',
  smape: 'Wie weit Prognosen danebenliegen, als Anteil der Mitte zwischen Prognose und Wahrheit.',
  wape: 'Alle Fehler zusammengezählt, als Anteil von allem, was vorherzusagen war.',
  'hit-rate-at-k': 'Wie oft unter den ersten k Ergebnissen mindestens ein richtiges ist.',
  'map-at-k': 'Wie früh die richtigen Ergebnisse in der Liste kommen, über alle Suchen gemittelt.',
  mrr: 'Wie früh das erste richtige Ergebnis kommt: 1 heißt immer zuerst, 0,5 an zweiter Stelle.',
  'ndcg-at-k': 'Wie nahe die Reihenfolge der ersten k Ergebnisse der bestmöglichen kommt.',
  'precision-at-k': 'Von den ersten k Ergebnissen der Anteil der richtigen.',
  'recall-at-k': 'Von allen richtigen Ergebnissen der Anteil unter den ersten k.',
  'accuracy-normalised':
    'Der Anteil richtig beantworteter Fragen, ohne kurze Antworten zu bevorzugen.',
  perplexity: 'Zwischen wie vielen möglichen nächsten Textstücken das Modell noch schwankt.',
  'stereotype-rate':
    'Der Anteil der Satzpaare, bei denen das Modell den Satz mit einem Stereotyp vorzieht.',
};
