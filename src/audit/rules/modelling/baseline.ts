import type { Fact } from '../../../facts/fact.ts';
import { primaryResult } from '../../../facts/headline.ts';
import { evaluationOf } from '../../../manifest/family-evaluation.ts';
import type { AuditRule, AuditSubject } from '../../rule.ts';

/** The result stands beside something simpler. */
export const baseline: AuditRule = {
  id: 'modelling/baseline',
  severity: 'error',
  holds: 'At least one baseline has the primary metric on the same rows.',
  why: 'A number means nothing alone. Beside the simplest rule that could do the job, anybody can see what the model adds.',
  source: 'Breck et al., The ML Test Score (2017), Model 5: a simpler model is not better',
  help: 'baselines:\n  - name: What is the simplest rule? The most frequent class, the mean, last year’s value\n    kind: majority, mean, seasonal-naive, heuristic or another\n    metrics:\n      - id: The primary metric\n        value: What does the rule reach on the same rows?\n        split: test',
  good: [
    'baselines: { 0: { name: Two readers, kind: human } }',
    'evaluation: { primaryMetric: average-precision }',
  ],
  bad: [
    'baselines: null',
    'baselines: { 0: { metrics: { 0: null } } }',
    'baselines: { 0: { metrics: { 0: { split: validation } } } }',
  ],
  find(subject) {
    const { project, facts } = subject;
    if (evaluationOf(project, 'ranking')?.ranking?.baseline) return [];
    const path = ['baselines'];
    const message =
      'No baseline is given; readers look for what the simplest rule reaches on the same rows.';
    if (!facts.some(({ kind }) => kind === 'baseline')) return [{ path, message }];
    const primary = primaryResult(facts, project);
    if (!primary || primary.direction === 'none') return undefined;
    if (resultsLike(primary, subject).some((fact) => fact.baseline)) return [];
    return [{ path, message: apart(primary) }];
  },
};

function resultsLike({ metric }: Fact, { facts }: AuditSubject): Fact[] {
  return facts.filter(
    (fact) => fact.kind === 'result' && fact.metric === metric && fact.split !== 'train',
  );
}

function apart({ metric, split = 'test' }: Fact): string {
  return `No baseline has \`${metric}\` on the ${split} rows, so nothing stands beside the main result; readers look for the same metric, class and rows.`;
}
