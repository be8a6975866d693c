import { findMetric } from '../../metrics/registry.ts';
import type { Project } from '../portfolio.ts';
import { valuesOfRow } from '../block-value.ts';
import type { BlockValue } from '../block-value.ts';

/** Errors and coverage per horizon, and the primary metric per backtest fold. */
export function forecastValues({ manifest }: Project): BlockValue[] {
  const block = manifest.family === 'forecasting' ? manifest.evaluation?.forecast : undefined;
  if (!block) return [];
  const stepUnit = manifest.task.horizon?.stepUnit ?? 'step';
  const horizons = (block.byHorizon ?? []).flatMap((row, index) => {
    const rest = {
      path: ['evaluation', 'forecast', 'byHorizon', index],
      of: `${row.h} ${stepUnit}${row.h === 1 ? '' : 's'} ahead`,
      n: row.n,
      split: 'test',
      from: block.from,
    };
    return [
      ...valuesOfRow(row, { mae: 'mae', mase: 'mase' }, rest),
      ...valuesOfRow(row, { coverage: 'coverage' }, { ...rest, counted: row.n }),
    ];
  });
  const metric = manifest.evaluation?.primaryMetric ?? 'mae';
  const folds = (block.folds ?? []).map((fold, index) => ({
    path: ['evaluation', 'forecast', 'folds', index, 'value'],
    of: `fold from ${fold.testFrom}`,
    metric: findMetric(metric)?.id ?? metric,
    value: fold.value,
    split: 'test',
    from: block.from,
  }));
  return [...horizons, ...folds];
}
