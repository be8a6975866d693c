import type { leakage as english } from '../en/leakage.ts';
import type { Widen } from '../widen.ts';

export const leakage: Widen<typeof english> = {
  summary: ({ checked, all }) => `Leakage: ${checked} von ${all} Fragen geprüft`,
  questions: {
    separateTestSet: 'Testteil im Training nie gesehen?',
    preprocessingFitOnTrainOnly: 'Skalierung und Kodierung nur an Trainingszeilen angepasst?',
    featureSelectionOnTrainOnly: 'Merkmale nur an Trainingszeilen ausgewählt?',
    duplicatesRemoved: 'Keine Zeile in zwei Teilen?',
    featuresLegitimate: 'Jedes Merkmal zum Zeitpunkt der Vorhersage bekannt?',
    temporalOrder: 'Training zeitlich vor dem Test?',
    groupIndependence: 'Keine Person und kein Standort in zwei Teilen?',
    samplingBias: 'Stehen die Testzeilen für die Grundgesamtheit?',
  },
  answers: {
    'yes-checked': 'Ja, geprüft',
    'no-risk': 'Hier kein Risiko',
    'not-checked': 'Nicht geprüft',
    'found-and-fixed': 'Gefunden und behoben',
  },
};
