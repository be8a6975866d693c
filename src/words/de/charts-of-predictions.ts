import { counted } from '../counted.ts';
import type { chartsOfPredictions as english } from '../en/charts-of-predictions.ts';
import type { Widen } from '../widen.ts';

export const chartsOfPredictions: Widen<typeof english> = {
  calibration: {
    caption: 'Vorhergesagter gegen beobachteten Anteil',
    predicted: 'Mittlere vorhergesagte Wahrscheinlichkeit',
    observed: (positive) => `Beobachteter Anteil ${positive}`,
    head: ['Mittlere Vorhersage', 'Beobachtet', '95-%-Intervall', 'n'],
    none: 'Kein Bin enthält genug Fälle, um die Kalibrierung zu beurteilen.',
    agree: ({ agree, bins }) =>
      `Vorhersage und Ergebnis stimmen in ${agree} von ${counted(bins, 'Bin', 'Bins')} überein.`,
    agreeFew: ({ agree, bins, few }) =>
      `Vorhersage und Ergebnis stimmen in ${agree} von ${counted(bins, 'Bin', 'Bins')} überein; ${counted(few, 'Bin', 'Bins')} zu klein für ein Urteil.`,
    hollow: (least) => `Hohl: weniger als ${least} Fälle.`,
    whiskers: 'Fehlerbalken: 95-%-Intervalle nach Wilson.',
    brier: (value) => `Brier-Score ${value}.`,
    label: ({ bins, title }) => `Kalibrierung in ${counted(bins, 'Bin', 'Bins')}. ${title}`,
  },
  forecast: {
    caption: 'Prognose und was eintrat',
    value: 'Wert',
    head: ['Datum', 'Tatsächlich', 'Prognose', 'Bereich'],
    actual: 'tatsächlich',
    forecast: 'Prognose',
    covered: ({ share, meant }) =>
      `${share} dessen, was eintrat, lag im Bereich${meant && `; beabsichtigt war ${meant}`}.`,
    inside: ({ inside, values, meant }) =>
      `${inside} von ${counted(values, 'Wert', 'Werten')} lagen im Bereich${meant && `; beabsichtigt war ${meant}`}.`,
    off: (size) => `Im Mittel um ${size} daneben.`,
    note: (dates) =>
      `Test, ${counted(dates, 'Zeitpunkt', 'Zeitpunkte')} gezeichnet. Gestrichelt: Prognose.`,
    band: (meant) => `Band: Prognosebereich${meant && `, soll ${meant} aller Werte enthalten`}.`,
    starts: (folds) =>
      folds.count === 1
        ? 'Dünne Senkrechte: Beginn des Backtest-Folds, vor dem das Modell neu angepasst wird.'
        : `Dünne Senkrechten: Beginn von ${folds.text} Backtest-Folds; vor jedem wird das Modell neu angepasst.`,
    label: ({ name, from, to, title }) =>
      `Prognose und tatsächliche Werte, ${name}, von ${from} bis ${to}. ${title}`,
  },
  folds: {
    fold: 'Fold',
    caption: (measure) => `${measure} je Fold`,
    title: ({ measure, low, high, folds }) =>
      `${measure} von ${low} bis ${high} über ${counted(folds, 'Fold', 'Folds')}.`,
    note: ({ folds, repeats }) =>
      `Kreuzvalidierung, ${counted(folds, 'Fold', 'Folds')}${repeats.count > 1 ? `, ${repeats.text}-mal gezogen` : ''}. Streuung über die Folds, kein Intervall: Folds haben Trainingszeilen gemeinsam. Gestrichelt: Mittel.`,
    label: ({ title, mean }) => `${title} Mittel ${mean}. Streuung über die Folds, kein Intervall.`,
    mean: (value) => `Mittel ${value}`,
  },
};
