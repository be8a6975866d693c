import type { chartsOfTraining as english } from '../en/charts-of-training.ts';
import type { Widen } from '../widen.ts';

export const chartsOfTraining: Widen<typeof english> = {
  learning: {
    axes: {
      rows: 'Trainingszeilen',
      steps: 'Trainingsschritte',
      epochs: 'Epochen',
      trees: 'Bäume',
      tokens: 'Trainingstoken',
    },
    caption: (measure) => `${measure} bei wachsendem Training`,
    by: ({ measure, axis }) => `${measure}, waagerecht: ${axis}`,
    counts: ({ points, lines }) =>
      `${points.text} ${points.count === 1 ? 'Punkt' : 'Punkte'} in ${lines.text} ${lines.count === 1 ? 'Linie' : 'Linien'}`,
    none: (measure) => `${measure} ist nicht angegeben.`,
    ends: ({ measure, value }) => `${measure} endet bei ${value}.`,
    allEnd: ({ measure, value }) => `${measure} endet auf jeder Linie bei ${value}.`,
    endsApart: ({ measure, highest, high, lowest, low }) =>
      `${measure} endet am höchsten für ${highest}, ${high}, und am niedrigsten für ${lowest}, ${low}.`,
    line: ({ name, from, start, to, end }) =>
      `${name} von ${from} bei ${start} bis ${to} bei ${end}`,
    label: ({ measure, axis, lines }) => `${measure}, waagerecht ${axis}: ${lines}.`,
  },
  returns: {
    caption: 'Ertrag je Seed',
    axis: 'Ertrag einer Episode',
    mean: 'Mittel',
    seed: (number) => `Seed ${number}`,
    oneSeed: (mean) => `Mittlerer Ertrag ${mean} aus nur einem Seed.`,
    seeds: ({ mean, text, low, high }) =>
      `Mittlerer Ertrag ${mean} über ${text} Seeds, einzelne Seeds von ${low} bis ${high}.`,
    counts: ({ episodes, seeds }) =>
      `${episodes.text} ${episodes.count === 1 ? 'Episode' : 'Episoden'} aus ${seeds.text} ${seeds.count === 1 ? 'Seed' : 'Seeds'}.`,
    dots: 'Kleine Punkte: einzelne Episoden; große: ihr Mittel.',
    more: ({ count, text }) =>
      `${text} ${count === 1 ? 'weiterer Seed' : 'weitere Seeds'} in der Tabelle.`,
    label: (seeds) => `Ertrag je Seed des Trainings. ${seeds}.`,
    seedMean: ({ seed, mean }) => `${seed}: Mittel ${mean}`,
    head: { seed: 'Seed', episodes: 'Episoden', lowest: 'Niedrigster', highest: 'Höchster' },
  },
  variations: {
    ablation: { caption: 'Weggelassene Teile', column: 'Weggelassen' },
    robustness: { caption: 'Veränderte Eingabe', column: 'Eingabe' },
    same: (measure) => `${measure} ändert sich nicht.`,
    falls: ({ name, measure, by, to }) => `${name}: ${measure} fällt um ${by} auf ${to}.`,
    rises: ({ name, measure, by, to }) => `${name}: ${measure} steigt um ${by} auf ${to}.`,
    uprightLine: 'Senkrechte Linie: das vollständige Modell.',
    label: ({ caption, measure, changes }) => `${caption}, Änderung von ${measure}: ${changes}.`,
    axis: (measure) => `Änderung: ${measure}`,
  },
};
