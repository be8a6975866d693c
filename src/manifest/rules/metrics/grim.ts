import type { Finding } from '../../../findings/finding.ts';
import { pathText } from '../../../findings/place.ts';
import { shown } from '../../digits.ts';
import { isMeanOfRuns, measuredValues } from '../../measured-values.ts';
import type { MeasuredValue } from '../../measured-values.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import { certainRows } from '../../share-rows.ts';
import type { ManifestRule } from '../rule.ts';

/** A share of n rows is some whole number of rows divided by n. */
export const grim: ManifestRule = {
  id: 'metrics/grim',
  holds: 'A share of n rows is a whole number of rows divided by n, up to its rounding.',
  source: 'Brown and Heathers, Social Psychological and Personality Science 8, 2017',
  good: [
    'evaluation: { metrics: [{ id: accuracy, value: 0.9532, split: test, n: 171 }] }',
    `splits: { parts: [{ name: test, n: 171, positives: 64 }] }
evaluation: { metrics: [{ id: recall, value: 0.9375, split: test, n: 171 }, { id: fpr, value: 0.0374, split: test }] }`,
    'evaluation: { metrics: [{ id: accuracy, value: 0.9541, split: test, n: 171, averagedOver: seeds }] }',
  ],
  bad: [
    'evaluation: { metrics: [{ id: accuracy, value: 0.9541, split: test, n: 171 }] }',
    `splits: { parts: [{ name: test, n: 171, positives: 64 }] }
evaluation: { metrics: [{ id: recall, value: 0.94, split: test }, { id: specificity, value: 0.9375, split: test }] }`,
  ],
  find: (project) =>
    measuredValues(project).flatMap((measured) => {
      const n = isMeanOfRuns(project, measured) ? undefined : certainRows(project, measured);
      return n === undefined || isShareOf(n, measured) ? [] : [finding(project, measured, n)];
    }),
};

function isShareOf(n: number, { value, tolerance }: MeasuredValue): boolean {
  const k = Math.round(value * n);
  return Math.abs(k / n - value) <= tolerance;
}

function finding(project: Project, { path, value, written }: MeasuredValue, n: number): Finding {
  const at = [...path, 'value'];
  const below = Math.floor(value * n);
  const near = [below, below + 1].map((k) => `${k} of ${n} is ${shown(k / n, { decimals: 6 })}`);
  return remarkAt(project, at, {
    rule: grim.id,
    message: `\`${pathText(at)}\` says ${written}, which no whole number of ${n} rows gives: ${near.join(', ')}.`,
    help: 'Give the rows it was counted over in `n`, or say what it is a mean over in `averagedOver`; common causes: rows left out, another split, a mean over folds, a value cut off instead of rounded.',
  });
}
