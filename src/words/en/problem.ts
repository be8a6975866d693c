/** Who has which problem, and what counted as success. */
export const problem = {
  title: 'Problem',
  affected: 'Who is affected',
  decision: 'Decision it informs',
  whyLearn: 'Why learn from data',
  missCost: 'Cost of a miss',
  falseAlarmCost: 'Cost of a false alarm',
  purpose: 'Meant for',
  users: 'Used by',
  outOfScope: 'Out of scope',
  success: 'Set as success',
  goals: {
    'at-least': ({ metric, target }: { metric: string; target: string }) =>
      `${metric}: at least ${target}.`,
    'at-most': ({ metric, target }: { metric: string; target: string }) =>
      `${metric}: at most ${target}.`,
  },
  notMeasured: 'Not measured.',
  notMet: (found: string) => `Not met: ${found}.`,
  met: (found: string) => `Met: ${found}.`,
  metInDoubt: (found: string) => `Met: ${found}; the interval reaches past the target.`,
  effect: 'Effect',
  effects: {
    measured: 'Measured',
    estimated: 'Estimated',
    simulated: 'Simulated',
    'not-measured': 'Not measured',
  },
};
