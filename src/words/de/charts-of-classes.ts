import { counted } from '../counted.ts';
import type { chartsOfClasses as english } from '../en/charts-of-classes.ts';
import type { Widen } from '../widen.ts';

export const chartsOfClasses: Widen<typeof english> = {
  rows: {
    class: 'Klasse',
    one: ({ measure, value, classes }) =>
      `${measure} ${value} über ${counted(classes, 'Klasse', 'Klassen')}.`,
    range: ({ measure, low, high, classes }) =>
      `${measure} von ${low} bis ${high} über ${counted(classes, 'Klasse', 'Klassen')}.`,
    whiskers: 'Fehlerbalken: 95-%-Intervalle nach Wilson.',
    rest: ({ drawn, more }) =>
      `Die niedrigsten ${drawn} sind gezeichnet, ${more} weitere stehen in der Tabelle.`,
    all: (texts) => texts.join(' und '),
    label: ({ caption, names, values }) => `${caption}, ${names}: ${values}.`,
    interval: (measure) => `Intervall von ${measure}`,
  },
  precision: {
    caption: 'Average Precision nach Klasse',
    at50: 'AP bei einer Überlappung von 0,5',
    at50to95: 'AP bei 0,5 bis 0,95',
    definition: (images) =>
      `${images} Bilder. AP: Average Precision bei einer Überlappung von Rahmen und Objekt.`,
    counted: 'Objekte',
    sizes: { small: 'Kleine Objekte', medium: 'Mittlere Objekte', large: 'Große Objekte' },
  },
  overlap: {
    caption: 'Überlappung nach Klasse',
    definition: (images) =>
      `${images} Bilder. IoU: gemeinsame Fläche durch Gesamtfläche; Dice: das Doppelte der gemeinsamen durch die Summe beider.`,
    counted: 'Pixel',
  },
  scores: {
    caption: 'Kennzahlen nach Klasse',
    definition:
      'Recall: gefundener Anteil der Klasse; F1: harmonisches Mittel aus Recall und Precision.',
    counted: 'Zeilen',
  },
  clusters: {
    caption: 'Zeilen nach Cluster',
    axis: 'Zeilen',
    head: ['Cluster', 'Zeilen', 'Mittlere Silhouette'],
    noise: 'In keinem Cluster',
    title: ({ clusters, name, size, rows }) =>
      `Größter von ${counted(clusters, 'Cluster', 'Clustern')}: ${name}, ${size} von ${counted(rows, 'Zeile', 'Zeilen')}.`,
    titleNoise: ({ clusters, name, size, rows, noise }) =>
      `Größter von ${counted(clusters, 'Cluster', 'Clustern')}: ${name}, ${size} von ${counted(rows, 'Zeile', 'Zeilen')}; ${noise} in keinem Cluster.`,
    note: 'Zeilen in jedem Cluster.',
    silhouette:
      'Nach der Größe: mittlere Silhouette, -1 bis 1; nahe 1 liegen Zeilen weit von anderen Clustern.',
    stability: (index) =>
      `Mittlerer adjustierter Rand-Index zwischen Anpassungen an neu gezogene Zeilen: ${index}.`,
    more: (count) => `${count} weitere in der Tabelle.`,
    label: ({ title, sizes }) => `Zeilen nach Cluster. ${title} ${sizes}.`,
  },
  confusion: {
    caption: 'Tatsächliche gegen vorhergesagte Klasse',
    measured: ({ split, cutOff, rows }) =>
      `${split}${cutOff && ` beim Schwellenwert ${cutOff}`}, ${rows}.`,
    shares: 'Zeilen sind tatsächliche Klassen; Prozente je Zeile.',
    tints:
      'Zeilen sind tatsächliche Klassen, Spalten vorhergesagte; dunkler heißt ein größerer Anteil der Zeile.',
    recovered: 'Aus den veröffentlichten Raten errechnet.',
    labelMany: ({ classes, title }) => `Konfusionsmatrix mit ${classes} Klassen. ${title}`,
    label: 'Konfusionsmatrix.',
    cell: ({ count, predicted }) => `${count} als ${predicted} vorhergesagt`,
    row: ({ actual, cells }) => `${actual}: ${cells}.`,
    column: (name) => `vorhergesagt ${name}`,
    actual: 'Tatsächlich',
    predicted: 'Vorhergesagt',
    predictedAs: (name) => `Vorhergesagt ${name}`,
    all: 'Alle',
    rows: 'Zeilen',
  },
};
