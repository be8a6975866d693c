import { pathText } from '../../../findings/place.ts';
import { listRounding, shownBeside } from '../../digits.ts';
import { evaluationOf } from '../../family-evaluation.ts';
import { remarkAt } from '../../remark.ts';
import { statedResults } from '../../stated.ts';
import type { ManifestRule } from '../rule.ts';

/** When the horizons hold every forecast, their mean is the stated error. */
export const forecastHorizons: ManifestRule = {
  id: 'families/forecast-horizons',
  holds:
    'When the horizons listed hold all forecasts behind a stated error or coverage, it is their mean.',
  source: 'Hyndman and Athanasopoulos 2021',
  good: [
    `task: { type: forecasting }
evaluation:
  metrics: [{ id: mae, value: '0.365', split: test, n: 64 }]
  forecast: { byHorizon: [{ h: 1, mae: 0.31, n: 32 }, { h: 2, mae: 0.42, n: 32 }] }`,
    `task: { type: forecasting }
evaluation:
  metrics: [{ id: mae, value: '0.9', split: test, n: 128 }]
  forecast: { byHorizon: [{ h: 1, mae: 0.31, n: 32 }, { h: 4, mae: 0.42, n: 32 }] }`,
  ],
  bad: [
    `task: { type: forecasting }
evaluation:
  metrics: [{ id: mae, value: '0.25', split: test, n: 64 }]
  forecast: { byHorizon: [{ h: 1, mae: 0.31, n: 32 }, { h: 2, mae: 0.42, n: 32 }] }`,
    `task: { type: forecasting }
evaluation:
  metrics: [{ id: coverage, value: '0.95', split: test, n: 64 }]
  forecast: { byHorizon: [{ h: 1, coverage: 0.9, n: 32 }, { h: 2, coverage: 0.8, n: 32 }] }`,
  ],
  find(project) {
    const rows = evaluationOf(project, 'forecasting')?.forecast?.byHorizon ?? [];
    const total = rows.reduce((sum, { n }) => sum + n, 0);
    return (['mae', 'coverage'] as const).flatMap((id) => {
      const values = rows.flatMap((row) => row[id] ?? []);
      if (values.length === 0 || values.length < rows.length) return [];
      const mean = rows.reduce((sum, row) => sum + (row[id] ?? 0) * row.n, 0) / total;
      const room = listRounding(values, { fewest: id === 'mae' ? 0 : 2 });
      return statedResults(project, id).flatMap((stated) => {
        if (stated.metric.n !== total) return [];
        if (stated.low <= mean + room && stated.high >= mean - room) return [];
        const message = `\`${pathText(stated.path)}\` says ${stated.written} over ${total} forecasts; the ${rows.length} horizons, which hold as many, have a mean of ${shownBeside(mean, stated.written)}.`;
        const help = 'Check both, or give the `n` of the forecasts behind the stated value.';
        const remark = { rule: forecastHorizons.id, severity: 'warning' as const, message, help };
        return [remarkAt(project, stated.path, remark)];
      });
    });
  },
};
