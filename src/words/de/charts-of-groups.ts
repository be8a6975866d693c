import type { chartsOfGroups as english } from '../en/charts-of-groups.ts';
import type { Widen } from '../widen.ts';

export const chartsOfGroups: Widen<typeof english> = {
  gaps: {
    caption: (attribute) => `Abstände nach ${attribute}, neben dem Zufall`,
    axis: 'Abstand',
    axisChance: 'Abstand; grauer Balken: Zufall allein, Strich: sein Median',
    withoutChance: (attribute) => `Abstände nach ${attribute}, ohne Zufallsniveau.`,
    within: (attribute) =>
      `Kein Abstand nach ${attribute} ist größer, als der Zufall allein ergäbe.`,
    beyond: ({ beyond, judged, attribute }) =>
      `Abstände nach ${attribute}, die größer sind, als der Zufall allein ergäbe: ${beyond} von ${judged}.`,
    measured: (attribute) => `Größte minus kleinste Rate nach ${attribute}`,
    dot: 'Punkt: Abstand, mit Intervall, wo es eines gibt.',
    chance:
      'Grauer Balken: Abstände in 95 von 100 Simulationen, in denen alle Gruppen dieselbe Rate haben, mit einem Strich beim Median. Hohler Punkt: Der Abstand ist nicht größer.',
    label: (attribute) =>
      `Abstände nach ${attribute}, neben dem Abstand, den der Zufall allein ergibt.`,
    row: ({ rate, value, interval, limit }) =>
      `${rate}: ${value}${interval && ` (${interval})`}${limit && `, Zufall allein bis ${limit}`}.`,
    head: [
      'Rate',
      'Abstand',
      'Intervall',
      'Zufall, Median',
      'Zufall, 95 von 100',
      'Niedrigste',
      'Höchste',
    ],
  },
  rates: {
    caption: ({ rate, attribute }) => `${rate} nach ${attribute}`,
    range: ({ rate, low, high }) => `${rate} von ${low} bis ${high}.`,
    whiskers: ({ level, method }) => `Fehlerbalken: Intervalle zum Niveau ${level}, ${method}.`,
    hidden: ({ group, why }) => `${group}, ${why}`,
    left: (groups) => `Nicht gezeigt: ${groups}.`,
    withheld: 'zurückgehalten zum Schutz kleiner Anzahlen',
    undefined: 'nicht definiert',
    fewer: (least) => `weniger als ${least} Zeilen`,
    needed: ({ n, least }) => `${n} der nötigen ${least} Zeilen`,
    label: ({ rate, attribute, values }) => `${rate} nach ${attribute}: ${values}.`,
    group: 'Gruppe',
    interval: 'Intervall',
    counts: 'Anzahlen',
    notShown: 'Nicht gezeigt',
  },
  calibration: {
    score: 'Score',
    caption: {
      score: (attribute) => `Beobachteter Anteil nach Score und ${attribute}`,
      probability: (attribute) => `Beobachteter Anteil nach Vorhersage und ${attribute}`,
    },
    title: {
      score: (attribute) => `Beobachteter Anteil bei jedem Score, nach ${attribute}.`,
      probability: (attribute) => `Beobachteter Anteil bei jeder Vorhersage, nach ${attribute}.`,
    },
    same: (difference) =>
      `Bei gleichem Score liegen die Ergebnisse höchstens ${difference} auseinander.`,
    errors: (errors) => `Mittlerer Abstand von Vorhersage und Ergebnis: ${errors}.`,
    measured: {
      score: (attribute) => `Anteil der tatsächlich Positiven bei jedem Score, nach ${attribute}`,
      probability: (attribute) =>
        `Anteil der tatsächlich Positiven bei jeder Vorhersage, nach ${attribute}`,
    },
    diagonal: 'Auf der Diagonalen traf so viel ein wie vorhergesagt.',
    hollow: (least) => `Hohl: weniger als ${least} Zeilen.`,
    withheldPoints: (count) => `Zum Schutz kleiner Anzahlen zurückgehaltene Punkte: ${count}.`,
    left: (count) => `Gruppen nur in der Tabelle: ${count}.`,
    label: {
      score: 'Beobachteter Anteil nach Score.',
      probability: 'Beobachteter Anteil nach Vorhersage.',
    },
    at: ({ share, place }) => `${share} bei ${place}`,
    row: ({ group, shares }) => `${group}: ${shares}.`,
    noShares: 'zurückgehalten',
    difference: (groups) => `Unterschied, ${groups}`,
    noRows: 'Keine Zeilen',
    withheld: 'Zurückgehalten',
    notCompared: 'Nicht verglichen',
    head: ['Gruppe', 'Mittlere Vorhersage', 'Beobachtet', 'Intervall', 'Anzahlen'],
  },
  sweep: {
    caption: ({ rate, attribute }) => `${rate} nach Schwellenwert und ${attribute}`,
    none: ({ rate, attribute }) =>
      `Bei keinem Schwellenwert ist ein Abstand nach ${attribute} angegeben (${rate}).`,
    range: ({ rate, attribute, least, leastAt, most, mostAt }) =>
      `${rate}, Abstand nach ${attribute}: von ${least} beim Schwellenwert ${leastAt} bis ${most} bei ${mostAt}.`,
    used: ({ rate, attribute, used, least, leastAt, most, mostAt }) =>
      `${rate}, Abstand nach ${attribute}: ${used} beim verwendeten Schwellenwert, von ${least} beim Schwellenwert ${leastAt} bis ${most} bei ${mostAt}.`,
    measured: (rate) => `${rate} jeder Gruppe bei jedem Schwellenwert`,
    drawn: ({ drawn, groups }) =>
      `Gezeichnet: die ${drawn} größten von ${groups} Gruppen; die Tabelle enthält alle.`,
    label: ({ rate, attribute, cutOffs, title }) =>
      `${rate} nach ${attribute} bei ${cutOffs} Schwellenwerten. ${title}`,
    gap: 'Abstand',
    gapInterval: 'Intervall des Abstands',
  },
};
