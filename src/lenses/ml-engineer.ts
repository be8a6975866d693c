import { UNTOLD } from './lens.ts';
import type { Lens } from './lens.ts';

/** Reads for what runs: speed, cost and size before scores. */
export const mlEngineer: Lens = {
  id: 'ml-engineer',
  name: 'ML engineer',
  role: 'Machine learning engineer',
  audience:
    'For teams that run models: what it costs to serve, how fast it answers, and whether it still holds up.',
  weights: {
    latency: 5,
    throughput: 5,
    cost: 5,
    artifact: 4,
    result: 3,
    impact: 3,
    dataset: 2,
    alternative: 1,
    group: 1,
    gap: 1,
    ...UNTOLD,
  },
  skills: [
    'deploy',
    'serving',
    'docker',
    'api',
    'monitoring',
    'pipeline',
    'testing',
    'latency',
    'ci',
    'reproducib',
    'mlops',
  ],
};
