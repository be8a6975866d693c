import type { AuditRule } from '../../rule.ts';

/** Of several runs the middle tells more than the luckiest. */
export const bestRun: AuditRule = {
  id: 'statistics/best-run',
  severity: 'error',
  holds: 'Of several runs the mean or the median is the result, not the best one.',
  why: 'The best of several runs grows with their number, whatever the model; whoever trains it again gets less.',
  source: 'Dodge et al., Show Your Work: Improved Reporting of Experimental Results, EMNLP (2019)',
  help: 'evaluation:\n  runs:\n    aggregate: mean\n    sd: How far apart are the runs?\n# and write the mean of all runs as the value',
  good: [
    'evaluation: { runs: { count: 1, aggregate: best } }',
    'evaluation: { runs: { count: 5, aggregate: mean, sd: 0.01 }, metrics: { 0: { averagedOver: seeds, sd: 0.01 }, 1: { averagedOver: seeds, sd: 0.01 } } }',
  ],
  bad: ['evaluation: { runs: { count: 5, aggregate: best } }'],
  find({ project: { manifest } }) {
    const runs = manifest.evaluation?.runs;
    if (!runs) return undefined;
    if (runs.aggregate !== 'best' || runs.count === 1) return [];
    const message = `The results are the best of ${runs.count} runs; readers look for their mean or median and how far apart they are.`;
    return [{ path: ['evaluation', 'runs', 'aggregate'], message }];
  },
};
