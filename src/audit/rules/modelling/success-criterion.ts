import { metricId } from '../../../metrics/registry.ts';
import type { AuditRemark, AuditRule, AuditSubject } from '../../rule.ts';

/** What counted as success is known, and measured. */
export const successCriterion: AuditRule = {
  id: 'modelling/success-criterion',
  severity: 'warning',
  holds: 'A success criterion is given, on a metric that the results report.',
  why: 'A number can only be called good enough against a value somebody needed. Met or missed, the page shows both, and a missed target told openly reads better than none.',
  source: 'REFORMS: Consensus-based Recommendations for Machine-learning-based Science (2024), 1',
  help: 'framing:\n  successCriterion:\n    - metric: Which metric of `evaluation.metrics`?\n      target: Which value would have been good enough? Say so where it was set after measuring.\n      direction: at-least or at-most\n      rationale: Why this value? A simple rule’s score is a fair choice.',
  good: [
    'framing: { successCriterion: { 0: { metric: sensitivity, target: 0.99 } } }',
    'framing: { successCriterion: { 0: { metric: brier, target: 0.1, direction: at-most } } }',
  ],
  bad: [
    'framing: { successCriterion: { 0: { metric: log-loss, target: 0.3, direction: at-most } } }\nevaluation: { metrics: { 5: { id: log-loss, value: 0.1, split: train } } }',
    'framing: { successCriterion: null }',
    'framing: { successCriterion: { 0: { metric: log-loss, target: 0.3, direction: at-most } } }',
  ],
  find(subject) {
    const criteria = subject.project.manifest.framing?.successCriterion ?? [];
    const path = ['framing', 'successCriterion'];
    const message =
      'No success criterion is given; readers look for the value that would have been good enough, and whether it was met.';
    if (criteria.length === 0) return [{ path, message }];
    return criteria.flatMap(({ metric }, index) =>
      isMeasured(subject, metric) ? [] : [unmeasured(metric, [...path, index, 'metric'])],
    );
  },
};

// Without any result at all the missing result is what is to be told, by another rule.
function isMeasured({ facts }: AuditSubject, metric: string): boolean {
  const own = facts.filter(({ kind }) => !['baseline', 'alternative', 'difference'].includes(kind));
  const results = own.filter(({ kind }) => kind === 'result');
  return (
    results.length === 0 ||
    own.some((fact) => fact.metric === metricId(metric) && fact.split !== 'train')
  );
}

function unmeasured(metric: string, path: AuditRemark['path']): AuditRemark {
  return {
    path,
    message: `Success was to be judged by \`${metric}\`, but no result reports it on rows outside training, so nobody can see whether it was met.`,
    help: `Measure \`${metric}\` on the test rows and add it to \`evaluation.metrics\`, or name here the metric you did judge by.`,
  };
}
