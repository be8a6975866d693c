import type { parts as english } from '../en/parts.ts';
import { lookup } from '../lookup.ts';
import type { Widen } from '../widen.ts';

const one = lookup({
  step: 'pas',
  second: 'seconde',
  minute: 'minute',
  hour: 'heure',
  day: 'jour',
  week: 'semaine',
  month: 'mois',
  quarter: 'trimestre',
  year: 'an',
});

const many = lookup({
  step: 'pas',
  second: 'secondes',
  minute: 'minutes',
  hour: 'heures',
  day: 'jours',
  week: 'semaines',
  month: 'mois',
  quarter: 'trimestres',
  year: 'ans',
});

export const parts: Widen<typeof english> = {
  ahead: ({ count, text, step }) => {
    const unit = count < 2 ? one(step) : many(step);
    return unit ? `${text} ${unit} à l’avance` : `${text} d’avance (${step})`;
  },
  step: one,
  fold: (from) => `pli à partir du ${from}`,
  tries: (k) => `${k} essais`,
  always: (label) => `répondre toujours ${label}`,
  objects: { small: 'petits objets', medium: 'objets moyens', large: 'grands objets' },
  first: (k) => `${k} premiers`,
};
