import type { Finding } from '../../../findings/finding.ts';
import { pathText } from '../../../findings/place.ts';
import { shown } from '../../digits.ts';
import type { Project } from '../../portfolio.ts';
import { NOT_ONE_RUN, remarkAt } from '../../remark.ts';
import { splitRows } from '../../split-rows.ts';
import { sameRows, sameUnit, statedTogether } from '../../stated.ts';
import type { Stated } from '../../stated.ts';
import type { ManifestRule } from '../rule.ts';

/** Mean, root mean square, median and largest error keep the order that holds for any errors. */
export const regressionErrors: ManifestRule = {
  id: 'families/regression-errors',
  holds: 'MAE ≤ RMSE ≤ √n · MAE, no error is above the largest, and MSE is the square of RMSE.',
  source: 'Willmott and Matsuura 2005',
  good: [
    `task: { type: tabular-regression }
splits: { parts: [{ name: test, n: 111 }] }
evaluation:
  metrics:
    - { id: mae, value: '44.92', split: test }
    - { id: rmse, value: '56.23', split: test }
    - { id: mse, value: '3162', split: test }
    - { id: max-error, value: '155.4', split: test }`,
    `task: { type: tabular-regression }
evaluation:
  metrics: [{ id: mae, value: '58', split: test }, { id: rmse, value: '56.23', split: validation }]`,
  ],
  bad: [
    `task: { type: tabular-regression }
evaluation:
  metrics: [{ id: mae, value: '58.31', split: test }, { id: rmse, value: '56.23', split: test }]`,
    `task: { type: tabular-regression }
splits: { parts: [{ name: test, n: 4 }] }
evaluation:
  metrics: [{ id: mae, value: '10.0', split: test }, { id: rmse, value: '25.0', split: test }]`,
    `task: { type: tabular-regression }
evaluation:
  metrics: [{ id: mse, value: '56.23', split: test }, { id: rmse, value: '56.23', split: test }]`,
    `task: { type: tabular-regression }
evaluation:
  metrics: [{ id: max-error, value: '40', split: test }, { id: rmse, value: '56.23', split: test }]`,
  ],
  find(project) {
    return statedTogether(project).flatMap((set) => [
      ...['mae', 'rmse', 'medae'].flatMap((id) => ordered(project, set, [id, 'max-error'])),
      ...ordered(project, set, ['mae', 'rmse']),
      ...spread(project, set),
      ...square(project, set),
    ]);
  },
};

type Set = readonly Stated[];

function ordered(project: Project, set: Set, [small, large]: readonly [string, string]): Finding[] {
  const [low, high] = [valueOf(set, small), valueOf(set, large)];
  if (!low || !high || !comparable(low, high) || low.low <= high.high) return [];
  const message = `${said(low)} and ${said(high)}; for any errors ${NAMES[small] ?? small} is at most ${NAMES[large] ?? large}.`;
  return [remarkAt(project, low.path, { rule: regressionErrors.id, message, help: NOT_ONE_RUN })];
}

const NAMES: Readonly<Record<string, string>> = {
  mae: 'the mean absolute error',
  'max-error': 'the largest error',
  medae: 'the median absolute error',
  rmse: 'the root mean square error',
};

function spread(project: Project, set: Set): Finding[] {
  const [mae, rmse] = [valueOf(set, 'mae'), valueOf(set, 'rmse')];
  if (!mae || !rmse || !comparable(mae, rmse)) return [];
  const n = rmse.metric.n ?? mae.metric.n ?? splitRows(project, rmse.metric.split).n;
  if (n === undefined || rmse.low <= Math.sqrt(n) * mae.high) return [];
  const message = `${said(rmse)} and ${said(mae)}; with ${n} rows RMSE is at most √${n} times MAE, ${shown(Math.sqrt(n) * mae.value)}.`;
  return [remarkAt(project, rmse.path, { rule: regressionErrors.id, message, help: NOT_ONE_RUN })];
}

function square(project: Project, set: Set): Finding[] {
  const [mse, rmse] = [valueOf(set, 'mse'), valueOf(set, 'rmse')];
  if (!mse || !rmse || !sameRows(mse, rmse)) return [];
  const [low, high] = [Math.max(0, rmse.low) ** 2, rmse.high ** 2];
  if (mse.high >= low && mse.low <= high) return [];
  const message = `${said(mse)} and ${said(rmse)}; the square of RMSE is ${shown(rmse.value ** 2)}.`;
  return [remarkAt(project, mse.path, { rule: regressionErrors.id, message, help: NOT_ONE_RUN })];
}

function comparable(a: Stated, b: Stated): boolean {
  return sameRows(a, b) && sameUnit(a, b);
}

function valueOf(set: Set, id: string): Stated | undefined {
  return set.find((stated) => stated.id === id);
}

function said({ path, written }: Stated): string {
  return `\`${pathText(path)}\` says ${written}`;
}
