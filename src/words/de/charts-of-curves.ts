import type { chartsOfCurves as english } from '../en/charts-of-curves.ts';
import type { Widen } from '../widen.ts';

export const chartsOfCurves: Widen<typeof english> = {
  roc: {
    name: 'ROC',
    caption: 'Gefunden gegen Fehlalarme',
    falsePositiveRate: 'Falsch-positiv-Rate',
    truePositiveRate: 'Richtig-positiv-Rate',
    title: ({ found, flagged }) =>
      `${found} gefunden bei einer Falsch-positiv-Rate von ${flagged}.`,
    thinLine: 'Dünne Linie: Raten.',
    area: (value) => `Fläche unter der Kurve: ${value}.`,
    label: 'ROC-Kurve.',
    labelWithArea: (area) => `ROC-Kurve, Fläche darunter ${area}.`,
  },
  precisionRecall: {
    caption: 'Precision nach Recall',
    kept: ({ precision, recall }) =>
      `Eine Precision von ${precision} hält bis zu einem Recall von ${recall}.`,
    less: ({ from, precision, guessing }) =>
      `Ab einem Recall von ${from} liegt die Precision bei höchstens ${precision}; Raten ergibt ${guessing}.`,
    dashed: (positive) => `Gestrichelt: Anteil der Zeilen der Klasse ${positive}.`,
    average: (value) => `Average Precision: ${value}.`,
    prevalence: (value) => `Prävalenz ${value}`,
    label: (prevalence) => `Precision nach Recall; Prävalenz ${prevalence}.`,
    labelWithAverage: ({ average, prevalence }) =>
      `Precision nach Recall; Average Precision ${average}; Prävalenz ${prevalence}.`,
  },
  lift: {
    caption: 'Gefunden nach geprüften Zeilen',
    shareLookedAt: 'Anteil der geprüften Zeilen',
    shareFound: (positive) => `Gefundener Anteil der Zeilen der Klasse ${positive}`,
    title: ({ share, found, ratio }) =>
      `Wer ${share} der Zeilen prüft, findet ${found} der Positiven, ${ratio}-mal so viele wie durch Zufall.`,
    all: 'Alle Zeilen wurden geprüft.',
    order: 'Zeilen von der auffälligsten zur unauffälligsten.',
    thinLine: 'Dünne Linie: Zeilen in zufälliger Reihenfolge.',
    label: ({ count, text }) =>
      `Kumulierter Gewinn in ${text} ${count === 1 ? 'Punkt' : 'Punkten'}.`,
    lookedAt: 'Geprüfte Zeilen',
    found: 'Gefunden',
    times: 'Vielfaches des Zufalls',
    timesChance: (ratio) => `das ${ratio}-Fache des Zufalls`,
  },
  sweep: {
    caption: 'Recall und Precision nach Schwellenwert',
    axis: 'Recall und Precision',
    costAxis: 'Gesamtkosten der Fehler',
    cost: 'Kosten',
    misses: 'Übersehene',
    cheapest: (place) => `Der günstigste Schwellenwert ist ${place}.`,
    inUse: (place) => `Der verwendete Schwellenwert ist ${place}.`,
    inUseAndCheapest: (place) => `Der verwendete Schwellenwert ist der günstigste: ${place}.`,
    range: ({ first, last }) => `Von ${first}, bis ${last}.`,
    none: 'Kein Schwellenwert wurde gemessen.',
    costs: ({ inUse, cost, cheapest, least }) =>
      `Der Schwellenwert ${inUse} wird verwendet und kostet ${cost}; am wenigsten würde ${cheapest} kosten, nämlich ${least}.`,
    withRecall: ({ cutOff, recall }) => `${cutOff}, mit einem Recall von ${recall}`,
    withPrecision: ({ cutOff, precision }) => `${cutOff}, mit einer Precision von ${precision}`,
    withBoth: ({ cutOff, recall, precision }) =>
      `${cutOff}, mit einem Recall von ${recall} und einer Precision von ${precision}`,
    everyCutOff: 'an jedem angegebenen Schwellenwert',
    price: ({ alarm, miss }) =>
      `Kosten: ${alarm} je Fehlalarm, ${miss} je Übersehenem; der günstigste Schwellenwert dieser Zeilen muss nicht der anderer Zeilen sein.`,
    label: ({ positive, count, text }) =>
      `Recall der Klasse ${positive} und Precision an ${text} ${count === 1 ? 'Schwellenwert' : 'Schwellenwerten'}.`,
    inUseAt: (cutOff) => `verwendet: ${cutOff}`,
    cheapestAt: (cutOff) => `am günstigsten: ${cutOff}`,
    inUseAndCheapestAt: (cutOff) => `verwendet und am günstigsten: ${cutOff}`,
  },
};
