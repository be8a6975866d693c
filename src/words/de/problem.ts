import type { problem as english } from '../en/problem.ts';
import type { Widen } from '../widen.ts';

export const problem: Widen<typeof english> = {
  title: 'Problem',
  affected: 'Wer betroffen ist',
  decision: 'Entscheidung, der es dient',
  whyLearn: 'Warum aus Daten lernen',
  missCost: 'Kosten eines übersehenen Falls',
  falseAlarmCost: 'Kosten eines Fehlalarms',
  purpose: 'Gedacht für',
  users: 'Genutzt von',
  outOfScope: 'Nicht gedacht für',
  success: 'Als Erfolg festgelegt',
  goals: {
    'at-least': ({ metric, target }) => `${metric}: mindestens ${target}.`,
    'at-most': ({ metric, target }) => `${metric}: höchstens ${target}.`,
  },
  notMeasured: 'Nicht gemessen.',
  notMet: (found) => `Nicht erreicht: ${found}.`,
  met: (found) => `Erreicht: ${found}.`,
  metInDoubt: (found) => `Erreicht: ${found}; das Intervall reicht über das Ziel zurück.`,
  effect: 'Wirkung',
  effects: {
    measured: 'Gemessen',
    estimated: 'Geschätzt',
    simulated: 'Simuliert',
    'not-measured': 'Nicht gemessen',
  },
};
