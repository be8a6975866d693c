import type { AuditRule } from '../../rule.ts';

/** Characters below which a reason is none: "usual one". */
const ENOUGH = 20;

/** The metric that decides was chosen, and the reason is told. */
export const metricReason: AuditRule = {
  id: 'modelling/metric-reason',
  severity: 'warning',
  holds: 'The primary metric comes with the reason it was chosen.',
  why: 'Which metric, and why not another, is a favourite question of interviews. The answer shows whether errors were weighed or a default was kept.',
  source: 'Maier-Hein et al., Metrics reloaded, Nature Methods 21 (2024)',
  help: 'evaluation:\n  why: Which error costs more, and what does this metric show that another would hide?',
  good: ['evaluation: { why: A late reading costs more than an early one. }'],
  bad: ['evaluation: { why: null }', 'evaluation: { why: It is usual. }'],
  find({ project: { manifest } }) {
    const { primaryMetric, why = '' } = manifest.evaluation ?? {};
    if (primaryMetric === undefined) return undefined;
    if (why.trim().length >= ENOUGH) return [];
    const found = why.trim() === '' ? 'No reason is given' : `“${why.trim()}” is all that is said`;
    const message = `${found} for judging by \`${primaryMetric}\`; readers look for which error matters more, and to whom.`;
    return [{ path: ['evaluation', 'why'], message }];
  },
};
