import type { evidence as english } from '../en/evidence.ts';
import type { Widen } from '../widen.ts';

export const evidence: Widen<typeof english> = {
  levels: {
    'self-reported': {
      label: 'Selbst angegeben',
      meaning: 'Von Hand eingetragen; keine Datei steht dahinter.',
    },
    imported: {
      label: 'Importiert',
      meaning: 'Aus einer Datei gelesen; Pfad, Stelle darin und Hash sind festgehalten.',
    },
    'pipeline-verified': {
      label: 'Durch Pipeline belegt',
      meaning:
        'Aus einer Datei gelesen, deren Hash oder deren Lauf und Commit die Pipeline festgehalten hat.',
    },
    recomputed: {
      label: 'Nachgerechnet',
      meaning: 'Beim Erstellen der Website aus Anzahlen oder Punkten berechnet.',
    },
  },
  source: (what) => `Quelle: ${what}`,
  proof: {
    numbers: ({ count, text }) => (count === 1 ? '1 Zahl' : `${text} Zahlen`),
    projects: ({ count, text }) => (count === 1 ? '1 Projekt' : `${text} Projekten`),
    lead: ({ numbers, projects, count }) =>
      `${numbers} in ${projects}, ${count === 1 ? '' : 'jede '}mit Quelle`,
    levels: {
      recomputed: (count) => `${count} aus Anzahlen oder Punkten nachgerechnet`,
      'pipeline-verified': (count) => `${count} durch Aufzeichnungen einer Pipeline belegt`,
      imported: (count) => `${count} aus Dateien gelesen`,
      'self-reported': (count) => `${count} ohne Datei angegeben`,
    },
  },
  metric: {
    lowerIsBetter: 'niedriger ist besser',
    intervalMissing: 'Intervall fehlt',
    chanceMissing: 'Zufallsniveau fehlt',
    baselineMissing: 'Vergleichswert fehlt',
    verdicts: {
      better: ({ name, value }) => `Vergleich: ${name}, ${value}`,
      equal: ({ name, value }) => `Nicht unterscheidbar von ${name}, ${value}`,
      worse: ({ name, value }) => `Nicht besser als ${name}, ${value}`,
    },
  },
  gap: {
    withinChance: (limit) => `Nicht unterscheidbar vom Zufall, bis ${limit}`,
    chance: (limit) => `Zufall allein: bis ${limit}`,
    between: ([one, other]) => `Zwischen ${one} und ${other}`,
    meaning: (rate) =>
      `${rate} Abstand: der höchste solche Wert der verglichenen Gruppen minus der niedrigste.`,
    chanceMeaning:
      'Zufall allein: der Wert, unter dem der Abstand in 95 von 100 Simulationen bleibt, in denen alle Gruppen dieselbe Rate haben.',
  },
};
