import { pathText } from '../../../findings/place.ts';
import { quantile } from '../../../stats/quantile.ts';
import { listRounding, shownBeside } from '../../digits.ts';
import { evaluationOf } from '../../family-evaluation.ts';
import { NOT_ONE_RUN, remarkAt } from '../../remark.ts';
import { splitRows } from '../../split-rows.ts';
import { statedResults } from '../../stated.ts';
import type { ManifestRule } from '../rule.ts';

/** When every row is drawn, the stated errors are those of the rows. */
export const residualErrors: ManifestRule = {
  id: 'plots/residual-errors',
  holds: 'When every row of the part is drawn, the stated errors are those of the rows drawn.',
  good: [
    `task: { type: tabular-regression }
splits: { parts: [{ name: test, n: 2 }] }
evaluation:
  metrics: [{ id: mae, value: '7.65', split: test }, { id: rmse, value: '8.39', split: test }]
  residuals: { sample: [{ actual: 151, predicted: 162.1 }, { actual: 75, predicted: 70.8 }] }`,
    `task: { type: tabular-regression }
splits: { parts: [{ name: test, n: 3 }] }
evaluation:
  metrics: [{ id: mae, value: '44.92', split: test }]
  residuals: { sample: [{ actual: 151, predicted: 162.1 }, { actual: 75, predicted: 70.8 }] }`,
    `task: { type: tabular-regression }
splits: { parts: [{ name: test, n: 2 }] }
evaluation:
  metrics: [{ id: mae, value: '7.6312', split: test }]
  residuals: { sample: [{ actual: 151, predicted: 162.1 }, { actual: 75, predicted: 70.8 }] }`,
  ],
  bad: [
    `task: { type: tabular-regression }
splits: { parts: [{ name: test, n: 2 }] }
evaluation:
  metrics: [{ id: mae, value: '44.92', split: test }]
  residuals: { sample: [{ actual: 151, predicted: 162.1 }, { actual: 75, predicted: 70.8 }] }`,
  ],
  find(project) {
    const residuals = evaluationOf(project, 'regression')?.residuals;
    const { n } = splitRows(project, residuals?.split ?? 'test');
    const sample = residuals?.sample;
    if (!sample || sample.length !== n) return [];
    const misses = sample.map(({ actual, predicted }) => Math.abs(actual - predicted));
    const room =
      listRounding(
        sample.map(({ actual }) => actual),
        { fewest: 0 },
      ) +
      listRounding(
        sample.map(({ predicted }) => predicted),
        { fewest: 0 },
      );
    return Object.entries(errorsOf(misses)).flatMap(([id, error]) =>
      statedResults(project, id, { split: residuals.split }).flatMap((stated) => {
        if (stated.low <= error + room && stated.high >= error - room) return [];
        const message = `\`${pathText(stated.path)}\` says ${stated.written}; the ${n} rows drawn, which are all rows of the part, give ${shownBeside(error, stated.written)}.`;
        const remark = { rule: residualErrors.id, message, help: NOT_ONE_RUN };
        return [remarkAt(project, stated.path, remark)];
      }),
    );
  },
};

// Each changes by no more than the errors do when values are rounded.
function errorsOf(misses: readonly number[]): Readonly<Record<string, number>> {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    mae: mean(misses),
    rmse: Math.sqrt(mean(misses.map((miss) => miss ** 2))),
    'max-error': Math.max(...misses),
    medae: quantile(misses, 0.5),
  };
}
