import fc from 'fast-check';
import { expect, test } from 'vitest';
import { regressionErrors } from '../../../../src/manifest/rules/families/regression-errors.ts';
import { regressionR2 } from '../../../../src/manifest/rules/families/regression-r2.ts';
import { residualErrors } from '../../../../src/manifest/rules/plots/residual-errors.ts';
import { quantile } from '../../../../src/stats/quantile.ts';
import { buildProject } from '../../../builders/project.ts';

const value = fc.integer({ min: -5000, max: 5000 }).map((whole) => whole / 100);
const sample = fc
  .array(fc.record({ actual: value, predicted: value }), { minLength: 3, maxLength: 30 })
  .filter((rows) => new Set(rows.map(({ actual }) => actual)).size > 1);

test('errors of real rows never contradict each other, however they are rounded', () => {
  fc.assert(
    fc.property(sample, fc.integer({ min: 0, max: 6 }), (rows, digits) => {
      const project = projectOf(rows, digits);
      const rules = [regressionErrors, regressionR2, residualErrors];
      expect(rules.flatMap((rule) => rule.find(project))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('values in different units or over different rows are not compared', () => {
  const metrics = [
    { id: 'mae', value: '58.31', split: 'test', unit: 'points' },
    { id: 'rmse', value: '0.56', split: 'test', unit: '%' },
  ];
  const find = (changed: readonly object[]) =>
    regressionErrors.find(buildProject('regression', { evaluation: { metrics: changed } }));
  expect(find(metrics)).toEqual([]);
  expect(find(metrics.map((metric) => ({ ...metric, unit: 'points' })))).toHaveLength(1);
  const otherRows = metrics.map((metric, index) => ({ ...metric, unit: 'points', n: 100 + index }));
  expect(find(otherRows)).toEqual([]);
});

interface Pair {
  readonly actual: number;
  readonly predicted: number;
}

function projectOf(rows: readonly Pair[], digits: number) {
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const misses = rows.map(({ actual, predicted }) => Math.abs(actual - predicted));
  const mse = mean(misses.map((miss) => miss ** 2));
  const centre = mean(rows.map(({ actual }) => actual));
  const variance = mean(rows.map(({ actual }) => (actual - centre) ** 2));
  const stated = {
    mae: mean(misses),
    rmse: Math.sqrt(mse),
    mse,
    medae: quantile(misses, 0.5),
    'max-error': Math.max(...misses),
    r2: 1 - mse / variance,
  };
  return buildProject('regression', {
    splits: { parts: [{ name: 'test', n: rows.length }] },
    evaluation: {
      targetVariance: variance,
      residuals: { sample: rows },
      metrics: Object.entries(stated).map(([id, exact]) => ({
        id,
        value: exact.toFixed(digits),
        split: 'test',
      })),
    },
  });
}
