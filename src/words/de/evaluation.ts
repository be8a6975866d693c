import type { evaluation as english } from '../en/evaluation.ts';
import type { Widen } from '../widen.ts';

export const evaluation: Widen<typeof english> = {
  title: 'Auswertung',
  decides: (metric) => `Maßgeblich: ${metric}.`,
  inWords: (metric) => `${metric}, in Worten`,
  meanings: 'Was die Metriken bedeuten',
  imbalance: 'Genauigkeit und Klassengrößen',
  guessing: ({ value }) =>
    `Immer die häufigste Klasse zu nennen ergäbe auf diesen Zeilen ${value}; die Genauigkeit allein sagt hier also wenig.`,
  cutOff: 'Schwellenwert',
  chosenBy: {
    'default-0.5': 'die Voreinstellung',
    'validation-f1': 'gewählt nach F1',
    cost: 'gewählt nach Kosten',
    capacity: 'gewählt nach Kapazität',
    'fpr-budget': 'gewählt nach einem Budget an Fehlalarmen',
    youden: 'gewählt nach dem Youden-Index',
    published: 'wie veröffentlicht',
  },
  cutOffValue: ({ value, how, split }) =>
    `${value}${how ? `, ${how}` : ''}${split ? ` (Daten: ${split})` : ''}.`,
  positive: 'positiv',
  cutOffMeaning: (positive) =>
    `Ein Fall, dessen Score den Schwellenwert erreicht, zählt als ${positive}; ein niedrigerer findet mehr und löst mehr Fehlalarme aus.`,
  folds: {
    term: 'Kreuzvalidierung',
    trained: (count) =>
      `Das Modell wurde ${count}-mal trainiert und jedes Mal auf dem weggelassenen Teil gemessen.`,
    scores: ({ metric, scores }) => `${metric}: ${scores}.`,
    scoresAndMore: ({ metric, scores, more }) => `${metric}: ${scores} und ${more} weitere.`,
    mean: ({ mean, spread }) => `Mittelwert ${mean}, ${spread}.`,
    note: 'Folds teilen sich Trainingszeilen, daher ist dies eine Streuung und kein Intervall.',
  },
  runs: {
    term: 'Läufe',
    mean: (count) => `${count}; gezeigt ist der Mittelwert`,
    median: (count) => `${count}; gezeigt ist der Median`,
    best: (count) => `${count}; gezeigt ist der beste`,
  },
  results: {
    label: 'Alle Ergebnisse',
    scale: 'Auf seiner Skala',
    lowerIsBetter: 'niedriger ist besser',
    equal: 'nicht unterscheidbar',
    worse: 'nicht besser',
  },
  variations: {
    label: 'Weggelassene Teile und gestörte Eingaben',
    changed: 'Geändert',
    change: 'Änderung',
  },
  differences: {
    label: 'Unterschiede und ihre Unsicherheit',
    difference: 'Unterschied',
    test: 'Test',
    tests: {
      mcnemar: 'McNemar (1947)',
      bootstrap: 'Bootstrap',
      'nadeau-bengio': 'Nadeau und Bengio (2003)',
      delong: 'DeLong (1988)',
    },
  },
};
