import { UNTOLD } from './lens.ts';
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
    impact: 4,
    dataset: 3,
    alternative: 2,
    group: 2,
    gap: 2,
    latency: 1,
    throughput: 1,
    cost: 1,
    artifact: 1,
    ...UNTOLD,
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
