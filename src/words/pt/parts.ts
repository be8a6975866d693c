import type { parts as english } from '../en/parts.ts';
import { lookup } from '../lookup.ts';
import type { Widen } from '../widen.ts';

const one = lookup({
  step: 'passo',
  second: 'segundo',
  minute: 'minuto',
  hour: 'hora',
  day: 'dia',
  week: 'semana',
  month: 'mês',
  quarter: 'trimestre',
  year: 'ano',
});

const many = lookup({
  step: 'passos',
  second: 'segundos',
  minute: 'minutos',
  hour: 'horas',
  day: 'dias',
  week: 'semanas',
  month: 'meses',
  quarter: 'trimestres',
  year: 'anos',
});

export const parts: Widen<typeof english> = {
  ahead: ({ count, text, step }) => {
    const unit = count < 2 ? one(step) : many(step);
    return unit ? `${text} ${unit} à frente` : `${text} à frente (${step})`;
  },
  step: one,
  fold: (from) => `partição a partir de ${from}`,
  tries: (k) => `${k} tentativas`,
  always: (label) => `responder sempre ${label}`,
  objects: { small: 'objetos pequenos', medium: 'objetos médios', large: 'objetos grandes' },
  first: (k) => `primeiros ${k}`,
};
