import type { parts as english } from '../en/parts.ts';
import { lookup } from '../lookup.ts';
import type { Widen } from '../widen.ts';

const one = lookup({
  step: 'Schritt',
  second: 'Sekunde',
  minute: 'Minute',
  hour: 'Stunde',
  day: 'Tag',
  week: 'Woche',
  month: 'Monat',
  quarter: 'Quartal',
  year: 'Jahr',
});

const many = lookup({
  step: 'Schritte',
  second: 'Sekunden',
  minute: 'Minuten',
  hour: 'Stunden',
  day: 'Tage',
  week: 'Wochen',
  month: 'Monate',
  quarter: 'Quartale',
  year: 'Jahre',
});

export const parts: Widen<typeof english> = {
  ahead: ({ count, text, step }) => {
    const unit = count === 1 ? one(step) : many(step);
    return unit ? `${text} ${unit} voraus` : `Abstand ${text} (${step})`;
  },
  step: one,
  fold: (from) => `Fold ab ${from}`,
  tries: (k) => `${k} Versuche`,
  always: (label) => `immer ${label} als Antwort`,
  objects: { small: 'kleine Objekte', medium: 'mittlere Objekte', large: 'große Objekte' },
  first: (k) => `erste ${k}`,
};
