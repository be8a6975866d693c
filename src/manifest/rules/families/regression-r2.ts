import { pathText } from '../../../findings/place.ts';
import { shownBeside } from '../../digits.ts';
import { evaluationOf } from '../../family-evaluation.ts';
import { NOT_ONE_RUN, remarkAt } from '../../remark.ts';
import { splitRows } from '../../split-rows.ts';
import { sameRows, statedTogether } from '../../stated.ts';
import type { Stated } from '../../stated.ts';
import { roundingTolerance } from '../../written.ts';
import type { ManifestRule } from '../rule.ts';

/** R² follows from the squared error and the variance of the target on the same rows. */
export const regressionR2: ManifestRule = {
  id: 'families/regression-r2',
  holds: 'R² is 1 minus the mean squared error divided by the variance of the target.',
  source: 'Kvålseth 1985',
  good: [
    // Ridge regression on the diabetes data of Efron and others (2004), scikit-learn 1.2.1.
    `task: { type: tabular-regression }
evaluation:
  targetVariance: 4964.4136
  metrics: [{ id: rmse, value: '56.2314', split: test }, { id: r2, value: '0.3631', split: test }]`,
    `task: { type: tabular-regression }
evaluation:
  targetVariance: 1848.18
  metrics: [{ id: mse, value: '434.23', split: test }, { id: r2, value: '0.7651', split: test }]`,
  ],
  bad: [
    `task: { type: tabular-regression }
evaluation:
  targetVariance: 4964.4136
  metrics: [{ id: rmse, value: '56.2314', split: test }, { id: r2, value: '0.45', split: test }]`,
    `task: { type: tabular-regression }
evaluation:
  targetVariance: 4964.4136
  metrics: [{ id: mse, value: '3162', split: test }, { id: r2, value: '0.45', split: test }]`,
  ],
  find(project) {
    const variance = evaluationOf(project, 'regression')?.targetVariance;
    if (variance === undefined) return [];
    const { n } = splitRows(project, 'test');
    // Some programs divide by n − 1: both variances are taken for right.
    const room = roundingTolerance(project.tree.writtenAt(VARIANCE) ?? String(variance));
    const divisor = n && n > 1 ? (n - 1) / n : 1;
    const least = Math.max(Number.MIN_VALUE, (variance - room) * divisor);
    return statedTogether(project).flatMap((set) => {
      const r2 = set.find(({ id, metric }) => id === 'r2' && metric.split === 'test');
      const mse = r2 && squaredError(set.filter((other) => sameRows(other, r2)));
      if (!r2 || !mse) return [];
      if (r2.high >= 1 - mse.high / least && r2.low <= 1 - mse.low / (variance + room)) return [];
      const message = `\`${pathText(r2.path)}\` says ${r2.written}; a mean squared error of ${shownBeside(mse.value, '')} and a target variance of ${variance} give ${shownBeside(1 - mse.value / variance, r2.written)}.`;
      return [remarkAt(project, r2.path, { rule: regressionR2.id, message, help: NOT_ONE_RUN })];
    });
  },
};

const VARIANCE = ['evaluation', 'targetVariance'];

function squaredError(set: readonly Stated[]) {
  const mse = set.find(({ id }) => id === 'mse');
  const rmse = set.find(({ id }) => id === 'rmse');
  if (mse) return mse;
  if (!rmse) return undefined;
  return { value: rmse.value ** 2, low: Math.max(0, rmse.low) ** 2, high: rmse.high ** 2 };
}
