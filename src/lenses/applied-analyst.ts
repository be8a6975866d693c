import { UNTOLD } from './lens.ts';
import type { Lens } from './lens.ts';

/** Reads for the data and the decision: how much was analysed and what changed. */
export const appliedAnalyst: Lens = {
  id: 'applied-analyst',
  name: 'Applied analyst',
  role: 'Applied machine learning analyst',
  audience:
    'For teams that report and advise: how much data was analysed, what it says in plain words, and what changed.',
  weights: {
    dataset: 5,
    impact: 4,
    result: 3,
    group: 2,
    gap: 2,
    alternative: 1,
    cost: 1,
    latency: 1,
    throughput: 1,
    artifact: 0,
    ...UNTOLD,
  },
  skills: [
    'sql',
    'report',
    'visuali',
    'dashboard',
    'pandas',
    'audit',
    'communication',
    'error rates',
    'forecast',
  ],
};
