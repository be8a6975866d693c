import type { chartsOfResiduals as english } from '../en/charts-of-residuals.ts';
import type { Widen } from '../widen.ts';

export const chartsOfResiduals: Widen<typeof english> = {
  actual: (target) => `Tatsächlich: ${target}`,
  predicted: (target) => `Vorhergesagt: ${target}`,
  actualMinusPredicted: 'Tatsächlich minus vorhergesagt',
  pairs: {
    caption: 'Vorhergesagt gegen tatsächlich',
    off: (size) => `Im Mittel ${size} daneben.`,
    pulledToMiddle: (size) =>
      `Im Mittel ${size} daneben; Vorhersagen werden zur Mitte hin gezogen.`,
    highTooLow: (size) => `Im Mittel ${size} daneben; hohe Werte werden zu niedrig vorhergesagt.`,
    lowTooHigh: (size) => `Im Mittel ${size} daneben; niedrige Werte werden zu hoch vorhergesagt.`,
    drawn: ({ part, whole }) => `${part} von ${whole} Zeilen gezeichnet`,
    dashed: 'Gestrichelt: vorhergesagt gleich tatsächlich.',
    label: ({ target, count, text }) =>
      `Vorhergesagt gegen tatsächlich, ${target}, für ${text} ${count === 1 ? 'Zeile' : 'Zeilen'}.`,
    head: { actual: 'Tatsächlich', predicted: 'Vorhergesagt', difference: 'Differenz' },
  },
  bands: {
    caption: 'Fehler nach Größe der Vorhersage',
    widest: ({ near, low, high }) =>
      `Am stärksten streuen die Fehler bei Vorhersagen um ${near}: acht von zehn liegen zwischen ${low} und ${high}.`,
    none: 'Kein Bereich wurde gemessen.',
    reading:
      'Fläche: acht von zehn Fehlern, tatsächlich minus vorhergesagt. Linie: ihr Median. Gestrichelt: kein Fehler.',
    label: ({ target, count, text }) =>
      `Tatsächlich minus vorhergesagt, ${target}, in ${text} ${count === 1 ? 'Bereich' : 'Bereichen'} der Vorhersage.`,
    median: 'Median',
    eightInTen: 'acht von zehn',
    head: {
      near: 'Vorhergesagt um',
      tenth: '10. Perzentil',
      median: 'Median',
      ninetieth: '90. Perzentil',
    },
  },
  histogram: {
    caption: 'Wie oft jeder Fehler vorkommt',
    title: ({ range, most, rows }) =>
      `Fehler von ${range} sind am häufigsten: ${most} von ${rows} Zeilen.`,
    none: 'Keine Fehler wurden gezählt.',
    reading: (target) =>
      `Fehler sind tatsächlich minus vorhergesagt, ${target}. Gestrichelt: kein Fehler.`,
    label: ({ count, text }) =>
      `Histogramm der Fehler in ${text} ${count === 1 ? 'Klasse' : 'Klassen'}.`,
    rowsPerUnit: 'Zeilen je Einheit des Fehlers',
    head: { from: 'Fehler von', to: 'Bis', rows: 'Zeilen' },
  },
  horizon: {
    caption: 'Fehler nach Schritten voraus',
    step: 'Schritt',
    ahead: (step) => `Abstand (${step})`,
    at: ({ text, step }) => `Abstand ${text} (${step})`,
    title: ({ name, first, last }) =>
      `${name} ${first.value} bei ${first.at}, ${last.value} bei ${last.at}.`,
    forecasts: (n) => `${n} Prognosen je Abstand`,
    covered: 'Die Tabelle zeigt auch den Anteil innerhalb des Prognosebereichs.',
    coveredMeant: (nominal) =>
      `Die Tabelle zeigt auch den Anteil innerhalb des Prognosebereichs, der ${nominal} sein soll.`,
    label: ({ name, step, values }) => `${name} nach Abstand (${step}): ${values}.`,
    head: {
      absolute: 'Mittlerer absoluter Fehler',
      scaled: 'Skalierter Fehler',
      inside: 'Innerhalb des Bereichs',
      insideMeant: (nominal) => `Innerhalb des Bereichs, soll ${nominal} sein`,
    },
  },
};
