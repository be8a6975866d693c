import type { problem as english } from '../en/problem.ts';
import type { Widen } from '../widen.ts';

export const problem: Widen<typeof english> = {
  title: 'Problema',
  affected: 'Quem é afetado',
  decision: 'Decisão que apoia',
  whyLearn: 'Por que aprender com dados',
  missCost: 'Custo de um caso perdido',
  falseAlarmCost: 'Custo de um alarme falso',
  purpose: 'Destinado a',
  users: 'Usado por',
  outOfScope: 'Fora do escopo',
  success: 'Critério de sucesso definido',
  goals: {
    'at-least': ({ metric, target }) => `${metric}: pelo menos ${target}.`,
    'at-most': ({ metric, target }) => `${metric}: no máximo ${target}.`,
  },
  notMeasured: 'Não medido.',
  notMet: (found) => `Não atingido: ${found}.`,
  met: (found) => `Atingido: ${found}.`,
  metInDoubt: (found) => `Atingido: ${found}; o intervalo ultrapassa a meta.`,
  effect: 'Efeito',
  effects: {
    measured: 'Medido',
    estimated: 'Estimado',
    simulated: 'Simulado',
    'not-measured': 'Não medido',
  },
};
