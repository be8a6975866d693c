import type { tables as english } from '../en/tables.ts';
import type { Widen } from '../widen.ts';

export const tables: Widen<typeof english> = {
  group: 'Gruppe',
  rows: 'Zeilen',
  metric: 'Metrik',
  value: 'Wert',
  interval: 'Intervall',
  evidence: 'Beleg',
  gap: 'Abstand',
  rate: 'Rate',
  ratio: 'Verhältnis',
  baseline: 'Vergleich',
  comparedWith: 'Verglichen mit',
  notCompared: 'Nicht verglichen',
  notMeasured: 'Nicht gemessen',
  notChecked: 'Nicht geprüft',
  none: 'Keiner',
  noneThere: 'keiner',
  intervalMissing: 'Intervall fehlt',
  tooFewRows: 'Zu wenige Zeilen',
  withheld: 'Zurückgehalten',
  notDefined: 'Nicht definiert',
  leftOut: 'Weggelassen',
  intervals: (methods) => `Intervalle: ${methods}.`,
};
