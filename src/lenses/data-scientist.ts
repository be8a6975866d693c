import type { Lens } from './lens.ts';

/** Reads for what was gained over a named baseline, how sure that is, and for whom it holds. */
export const dataScientist: Lens = {
  id: 'data-scientist',
  name: 'Data scientist',
  role: 'Data scientist',
  audience:
    'For teams that decide with models: what was gained over a named baseline, how sure that is, and for whom.',
  weights: {
    result: 5,
    impact: 5,
    group: 4,
    dataset: 3,
    alternative: 2,
    latency: 1,
    throughput: 1,
    cost: 1,
    artifact: 1,
    baseline: 0,
    split: 0,
    task: 0,
    part: 0,
    difference: 0,
    variation: 0,
    spread: 0,
    gap: 0,
  },
  skills: [
    'statistic',
    'calibration',
    'evaluation',
    'error analysis',
    'experiment',
    'interval',
    'feature',
    'classification',
    'regression',
  ],
};
