import type { Finding } from '../../../findings/finding.ts';
import { runsOf } from '../../measured-values.ts';
import type { MeasuredValue, OneRun } from '../../measured-values.ts';
import type { Project } from '../../portfolio.ts';
import { NOT_ONE_CUT_OFF, remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

const DIGITS = `task: { type: image-classification, target: { name: digit, classes: [one, two, three] } }
`;

/** With one class per row, some averages are one number under several names. */
export const averagesAgree: ManifestRule = {
  id: 'metrics/averages-agree',
  holds:
    'With one class per row, accuracy, weighted recall and micro averages are equal, and so are balanced accuracy and macro recall.',
  source: 'Opitz, Transactions of the ACL 12, 2024',
  good: [
    `${DIGITS}evaluation: { metrics: [{ id: accuracy, value: 0.972, split: test }, { id: recall, value: 0.97, average: weighted, split: test }, { id: f1, value: 0.972, average: micro, split: test }] }`,
    `${DIGITS}evaluation: { metrics: [{ id: accuracy, value: 0.972, split: test }, { id: recall, value: 0.95, average: macro, split: test }] }`,
  ],
  bad: [
    `${DIGITS}evaluation: { metrics: [{ id: accuracy, value: 0.972, split: test }, { id: recall, value: 0.95, average: weighted, split: test }] }`,
    `${DIGITS}evaluation: { metrics: [{ id: precision, value: 0.972, average: micro, split: test }, { id: f1, value: 0.98, average: micro, split: test }] }`,
    'evaluation: { metrics: [{ id: balanced-accuracy, value: 0.9, split: test }, { id: recall, value: 0.95, average: macro, split: test }] }',
  ],
  find(project) {
    const { family } = project.manifest;
    if (family !== 'binary' && family !== 'multiclass') return [];
    return runsOf(project).flatMap((run) => [
      ...pairs(project, run, isAccuracy),
      ...pairs(project, run, isBalanced),
    ]);
  },
};

function isAccuracy({ id, metric }: MeasuredValue): boolean {
  const averaged = id === 'recall' && metric.average === 'weighted';
  const micro = metric.average === 'micro' && ['precision', 'recall', 'f1'].includes(id);
  return (id === 'accuracy' && metric.average === undefined) || averaged || micro;
}

function isBalanced({ id, metric }: MeasuredValue): boolean {
  return id === 'balanced-accuracy' || (id === 'recall' && metric.average === 'macro');
}

function pairs(
  project: Project,
  { values }: OneRun,
  isOne: (value: MeasuredValue) => boolean,
): Finding[] {
  const [first, ...others] = values.filter(
    (value) => isOne(value) && value.metric.positiveClass === undefined,
  );
  if (!first) return [];
  return others.flatMap((other) => {
    const sameRows = first.metric.n === other.metric.n || !first.metric.n || !other.metric.n;
    const sameCutOff = first.metric.threshold === other.metric.threshold;
    const apart = Math.abs(first.value - other.value) > first.tolerance + other.tolerance;
    if (!apart || !sameRows || !sameCutOff) return [];
    const message = `${nameOf(other)} is ${other.written} and ${nameOf(first)} ${first.written}; with one class per row they are the same number.`;
    const path = [...other.path, 'value'];
    return [remarkAt(project, path, { rule: averagesAgree.id, message, help: NOT_ONE_CUT_OFF })];
  });
}

function nameOf({ metric }: MeasuredValue): string {
  return metric.average ? `\`${metric.id}\` (${metric.average})` : `\`${metric.id}\``;
}
