import type { calibration as english } from '../en/calibration.ts';
import type { Widen } from '../widen.ts';

export const calibration: Widen<typeof english> = {
  errorOf: ({ value, group }) => `${value} bei ${group}`,
  errors: (list) =>
    `So weit liegen vorhergesagte und beobachtete Anteile im Mittel auseinander (erwarteter Kalibrierungsfehler): ${list}.`,
  errorsNote:
    'Ein Intervall ist dafür nicht angegeben: Schon wenige Zeilen machen ihn größer, daher sind nur Gruppen ähnlicher Größe zu vergleichen.',
  sameScore: ({ groups, value, interval, at, count, scores }) =>
    `Beim selben Score unterscheidet sich der Anteil der tatsächlich Positiven zwischen ${groups} um höchstens ${value} ` +
    `(${interval}, bei Score ${at}), über ${count === 1 ? 'den einen verglichenen Score' : `alle ${scores} verglichenen Scores`}.`,
  withinChance: 'Kein Unterschied ist größer, als Zufall allein ergäbe.',
  alone: ({ some, all, scores }) =>
    `Einzeln genommen ist der Unterschied bei ${some} von ${all} größer, als Zufall ergäbe (${scores}).`,
  aloneAndTogether: ({ some, all, scores, together }) =>
    `Einzeln genommen ist der Unterschied bei ${some} von ${all} größer, als Zufall ergäbe (${scores}); ` +
    `wird berücksichtigt, dass ${all} betrachtet werden (Bonferroni), bei ${together}.`,
  none: 'keinem',
  scores: ({ count, list }) => `${count === 1 ? 'Score' : 'Scores'} ${list}`,
  leftOut: ({ count, text }) =>
    `${text} ${count === 1 ? 'Score ist' : 'Scores sind'} nicht verglichen: zu wenige Zeilen, oder zurückgehalten, um kleine Anzahlen zu schützen.`,
};
