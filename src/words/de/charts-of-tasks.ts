import { counted } from '../counted.ts';
import type { chartsOfTasks as english } from '../en/charts-of-tasks.ts';
import type { Widen } from '../widen.ts';

export const chartsOfTasks: Widen<typeof english> = {
  atK: {
    model: 'Modell',
    axis: 'Erste Plätze (k)',
    places: 'Erste Plätze',
    caption: (metric) => `${metric} nach Zahl der Plätze`,
    title: ({ places, scores }) =>
      places.count === 1 ? `Erster Platz: ${scores}.` : `Erste ${places.text} Plätze: ${scores}.`,
    users: (text) => `${text} Nutzer oder Anfragen`,
    questions: (text) => `${text} Fragen`,
    means: 'Mittelwerte über alle, für die ersten k Plätze.',
    dashed: (baseline) => `Gestrichelt: ${baseline}.`,
    label: ({ metric, values }) => `${metric} für die ersten k Plätze: ${values}.`,
    owned: ({ metric, owner }) => `${metric}, ${owner}`,
  },
  benchmark: {
    thisModel: 'Dieses Modell',
    caption: 'Ergebnisse nach Aufgabe',
    one: ({ metric, value, task }) => `${metric} ${value} bei ${task}.`,
    range: ({ low, high, tasks }) =>
      `Von ${low} bis ${high} bei ${counted(tasks, 'Aufgabe', 'Aufgaben')}.`,
    measured: ({ models, tasks }) =>
      `${counted(models, 'Modell', 'Modelle')} bei ${counted(tasks, 'Aufgabe', 'Aufgaben')}.`,
    best: ({ best, tasks, model }) =>
      `Bester Wert bei ${best} von ${counted(tasks, 'Aufgabe', 'Aufgaben')}: ${model}.`,
    bestApart: ({ best, tasks, model, clear }) =>
      `Bester Wert bei ${best} von ${counted(tasks, 'Aufgabe', 'Aufgaben')}: ${model}; bei ${clear} überschneidet sich das Intervall mit keinem anderen.`,
    note: ({ metric, mixed, harness }) =>
      `${metric} bei jeder Aufgabe${mixed ? ', sofern ihr Name nichts anderes sagt' : ''}${harness && `; gemessen mit ${harness}`}.`,
    whiskers: 'Fehlerbalken: 95-%-Intervalle.',
    moreModels: (more) =>
      more.count === 1
        ? `${more.text} weiteres Modell in der Tabelle.`
        : `${more.text} weitere Modelle in der Tabelle.`,
    moreTasks: (more) => `${counted(more, 'weitere Aufgabe', 'weitere Aufgaben')} in der Tabelle.`,
    label: (tasks) => `Ergebnisse bei ${counted(tasks, 'Aufgabe', 'Aufgaben')}.`,
    values: ({ task, values }) => `${task}: ${values}.`,
    otherMetric: ({ task, metric }) => `${task}: ${metric}`,
    head: ['Aufgabe', 'Modell', 'Metrik', 'Wert', 'Intervall', 'n'],
  },
  failures: {
    head: ['Art', 'Anzahl', 'Anteil'],
    agent: {
      caption: 'Fehlschläge nach Art',
      axis: 'Fehlschläge',
      title: ({ kind, count, total }) => `${kind}: ${count} von ${total} Fehlschlägen.`,
      label: (kinds) => `Fehlschläge nach Art: ${kinds}.`,
      note: ({ tasks, solved }) => `${tasks} Aufgaben versucht, ${solved} gelöst.`,
    },
    detection: {
      caption: 'Fehler nach Art',
      axis: 'Fehler',
      title: ({ kind, count, total }) => `${kind}: ${count} von ${total} Fehlern.`,
      label: (kinds) => `Fehler nach Art: ${kinds}.`,
      images: (text) => `${text} Bilder`,
      note: 'Arten wie bei TIDE.',
      kinds: {
        class: 'falsche Klasse',
        place: 'falscher Ort',
        'class-and-place': 'falsche Klasse und falscher Ort',
        duplicate: 'doppelt gefunden',
        background: 'dort ist nichts',
        missed: 'übersehen',
      },
    },
  },
};
