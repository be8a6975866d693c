import type { Fact } from '../../src/facts/fact.ts';
import { fileStart } from '../../src/findings/place.ts';

/** A result as a tumour project would report it; name what the test is about and leave the rest. */
export function buildFact(overrides: Partial<Fact> = {}): Fact {
  return {
    id: 'tumours/recall/test',
    project: 'tumours',
    kind: 'result',
    metric: 'recall',
    name: 'Recall',
    value: 0.9375,
    unit: 'fraction',
    direction: 'higher',
    range: [0, 1],
    split: 'test',
    n: 171,
    counts: { k: 60, n: 64 },
    interval: { low: 0.85, high: 0.9754, level: 0.95, method: 'wilson' },
    baseline: {
      fact: 'tumours/recall/test/one-feature',
      name: 'One-feature rule',
      value: 0.8125,
      decimals: 3,
      difference: 0.125,
      verdict: 'better',
    },
    evidence: { level: 'recomputed' },
    place: fileStart('projects/tumours/project.yaml'),
    derivedFrom: ['evaluation.confusion'],
    ...overrides,
  };
}
