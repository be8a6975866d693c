import type { Finding } from '../../../findings/finding.ts';
import { pathText } from '../../../findings/place.ts';
import { shown } from '../../digits.ts';
import { usualRunsOf } from '../../measured-values.ts';
import type { MeasuredValue } from '../../measured-values.ts';
import type { Project } from '../../portfolio.ts';
import { NOT_ONE_CUT_OFF, remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

/** F1 and F-beta are the weighted harmonic mean of precision and recall. */
export const fScore: ManifestRule = {
  id: 'metrics/f-score',
  holds: 'F1 is 2PR / (P + R) of the precision and recall beside it, and F-beta likewise.',
  source: 'van Rijsbergen, Information Retrieval, 1979',
  good: [
    'evaluation: { metrics: [{ id: precision, value: 0.8, split: test }, { id: recall, value: 0.6, split: test }, { id: f1, value: 0.686, split: test }] }',
    'evaluation: { metrics: [{ id: precision, value: 0.8, split: test }, { id: recall, value: 0.6, split: test }, { id: f1, value: 0.75, average: macro, split: test }] }',
  ],
  bad: [
    'evaluation: { metrics: [{ id: precision, value: 0.8, split: test }, { id: recall, value: 0.6, split: test }, { id: f1, value: 0.75, split: test }] }',
    'evaluation: { metrics: [{ id: precision, value: 0.8, split: test }, { id: recall, value: 0.6, split: test }, { id: f-beta, beta: 2, value: 0.8, split: test }] }',
  ],
  find: (project) =>
    usualRunsOf(project).flatMap(({ values }) => {
      const precision = values.find(({ id }) => id === 'precision');
      const recall = values.find(({ id }) => id === 'recall');
      if (!precision || !recall) return [];
      return values.flatMap((score) => differs(project, score, { precision, recall }));
    }),
};

interface Parts {
  readonly precision: MeasuredValue;
  readonly recall: MeasuredValue;
}

function differs(project: Project, score: MeasuredValue, parts: Parts): Finding[] {
  const beta = score.id === 'f1' ? 1 : score.id === 'f-beta' ? score.metric.beta : undefined;
  if (beta === undefined) return [];
  const { precision: p, recall: r } = parts;
  // F rises with both parts, so their rounding bounds it.
  const low = fOf(Math.max(0, p.value - p.tolerance), Math.max(0, r.value - r.tolerance), beta);
  const high = fOf(p.value + p.tolerance, r.value + r.tolerance, beta);
  if (score.value + score.tolerance >= low && score.value - score.tolerance <= high) return [];
  const at = [...score.path, 'value'];
  const message = `\`${pathText(at)}\` says ${score.written}; precision ${p.written} and recall ${r.written} give ${shown(fOf(p.value, r.value, beta))}.`;
  return [remarkAt(project, at, { rule: fScore.id, message, help: NOT_ONE_CUT_OFF })];
}

function fOf(precision: number, recall: number, beta: number): number {
  const weight = beta ** 2;
  const below = weight * precision + recall;
  return below === 0 ? 0 : ((1 + weight) * precision * recall) / below;
}
