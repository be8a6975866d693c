import { findMetric } from '../../../metrics/registry.ts';
import type { AuditRule } from '../../rule.ts';

/** A metric nobody knows needs a sentence; the known ones bring theirs. */
export const unknownMetric: AuditRule = {
  id: 'communication/unknown-metric',
  severity: 'advice',
  holds: 'A main metric of the author’s own has a name people can read.',
  why: 'Pages explain every metric of the registry in plain words; of one of your own they can only print the name you give.',
  source: 'REFORMS: Consensus-based Recommendations for Machine-learning-based Science (2024), 7',
  help: 'evaluation:\n  metrics:\n    - id: x-your-metric\n      name: What a reader calls it',
  good: ['evaluation: { primaryMetric: recall }'],
  bad: [
    'evaluation: { primaryMetric: x-found, metrics: [{ id: x-found, value: 0.937, split: test, n: 63, direction: higher, ci: { low: 0.85, high: 0.98, method: wilson } }, { id: brier, value: 0.05, split: test, n: 170, positiveClass: ill }], confusion: null }\nframing: { successCriterion: [{ metric: x-found, target: 0.9, direction: at-least }] }\nbaselines: [{ name: One-feature rule, kind: heuristic, metrics: [{ id: x-found, value: 0.794, split: test, n: 63, direction: higher }] }]',
  ],
  find({ project: { manifest } }) {
    const { primaryMetric, metrics = [] } = manifest.evaluation ?? {};
    if (primaryMetric === undefined) return undefined;
    if (findMetric(primaryMetric)) return [];
    const index = metrics.findIndex(({ id }) => id === primaryMetric);
    if (index < 0 || metrics[index]?.name !== undefined) return [];
    const message = `\`${primaryMetric}\` is a metric of your own; readers see that word and nothing else.`;
    return [{ path: ['evaluation', 'metrics', index], message }];
  },
};
