import type { problem as english } from '../en/problem.ts';
import type { Widen } from '../widen.ts';

export const problem: Widen<typeof english> = {
  title: 'Problema',
  affected: 'A quién afecta',
  decision: 'Decisión que apoya',
  whyLearn: 'Por qué aprender de los datos',
  missCost: 'Costo de un caso omitido',
  falseAlarmCost: 'Costo de una falsa alarma',
  purpose: 'Pensado para',
  users: 'Lo usan',
  outOfScope: 'Fuera de alcance',
  success: 'Criterio de éxito fijado',
  goals: {
    'at-least': ({ metric, target }) => `${metric}: al menos ${target}.`,
    'at-most': ({ metric, target }) => `${metric}: como máximo ${target}.`,
  },
  notMeasured: 'Sin medir.',
  notMet: (found) => `No alcanzado: ${found}.`,
  met: (found) => `Alcanzado: ${found}.`,
  metInDoubt: (found) => `Alcanzado: ${found}; el intervalo rebasa el objetivo.`,
  effect: 'Efecto',
  effects: {
    measured: 'Medido',
    estimated: 'Estimado',
    simulated: 'Simulado',
    'not-measured': 'Sin medir',
  },
};
