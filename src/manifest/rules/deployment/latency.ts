import type { Finding } from '../../../findings/finding.ts';
import { remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

/** Percentiles of one set of timings rise. */
export const latency: ManifestRule = {
  id: 'deployment/latency',
  holds: 'p50 is at most p95, and p95 at most p99.',
  good: ['deployment: { performance: { latencyMs: { p50: 0.26, p95: 0.28, p99: 0.35 } } }'],
  bad: [
    'deployment: { performance: { latencyMs: { p50: 0.26, p95: 0.2 } } }',
    'deployment: { performance: { latencyMs: { p50: 26, p99: 9 } } }',
  ],
  find(project) {
    const times = project.manifest.deployment?.performance?.latencyMs ?? {};
    const given = (['p50', 'p95', 'p99'] as const).flatMap((key) => {
      const value = times[key];
      return value === undefined ? [] : [{ key, value }];
    });
    return given.flatMap(({ key, value }, index): Finding[] => {
      const before = given[index - 1];
      if (!before || before.value <= value) return [];
      const message = `\`${key}\` is ${value} ms, less than \`${before.key}\`, ${before.value} ms; percentiles of one set of calls rise.`;
      const help =
        'Take all of them from one set of calls; common causes: swapped, two runs, seconds beside milliseconds.';
      const path = ['deployment', 'performance', 'latencyMs', key];
      return [remarkAt(project, path, { rule: latency.id, message, help })];
    });
  },
};
