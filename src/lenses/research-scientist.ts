import { UNTOLD } from './lens.ts';
import type { Lens } from './lens.ts';

/** Reads for the comparison: method against method on the same rows, with uncertainty. */
export const researchScientist: Lens = {
  id: 'research-scientist',
  name: 'Research scientist',
  role: 'Research scientist',
  audience:
    'For research groups: method against method on the same rows, with uncertainty, limits and a way to repeat it.',
  weights: {
    result: 5,
    alternative: 4,
    dataset: 3,
    group: 2,
    gap: 2,
    impact: 2,
    artifact: 1,
    latency: 1,
    throughput: 1,
    cost: 1,
    ...UNTOLD,
  },
  skills: [
    'method',
    'statistic',
    'simulation',
    'uncertainty',
    'ablation',
    'evaluation',
    'reproducib',
    'bayes',
    'causal',
  ],
};
