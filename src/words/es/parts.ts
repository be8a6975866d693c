import type { parts as english } from '../en/parts.ts';
import { lookup } from '../lookup.ts';
import type { Widen } from '../widen.ts';

const one = lookup({
  step: 'paso',
  second: 'segundo',
  minute: 'minuto',
  hour: 'hora',
  day: 'día',
  week: 'semana',
  month: 'mes',
  quarter: 'trimestre',
  year: 'año',
});

const many = lookup({
  step: 'pasos',
  second: 'segundos',
  minute: 'minutos',
  hour: 'horas',
  day: 'días',
  week: 'semanas',
  month: 'meses',
  quarter: 'trimestres',
  year: 'años',
});

export const parts: Widen<typeof english> = {
  ahead: ({ count, text, step }) => {
    const unit = count === 1 ? one(step) : many(step);
    return unit ? `${text} ${unit} de anticipación` : `${text} de anticipación (${step})`;
  },
  step: one,
  fold: (from) => `partición desde ${from}`,
  tries: (k) => `${k} intentos`,
  always: (label) => `responder siempre ${label}`,
  objects: { small: 'objetos pequeños', medium: 'objetos medianos', large: 'objetos grandes' },
  first: (k) => `primeros ${k}`,
};
