import type { Fact } from '../facts/fact.ts';
import { factText } from '../facts/text.ts';
import { formatDay } from '../format/date.ts';
import type { Project } from '../manifest/portfolio.ts';
import { dayOf } from './dates.ts';
import { forecastDrawing } from './forecast-drawing.ts';
import { insideRange, meanMiss } from './forecast-points.ts';
import type { SeriesPoint } from './forecast-points.ts';
import { findResult } from './lookup.ts';
import { MISSING } from './part-lookup.ts';
import type { ChartPlan } from './plan.ts';
import { countText, measureText, plural, seriesText, tickText } from './words.ts';

/** What was forecast, with its range, beside what happened; backtest folds start at the verticals. */
export function forecastChart(
  { manifest }: Project,
  facts: readonly Fact[],
): ChartPlan | undefined {
  const block = manifest.family === 'forecasting' ? manifest.evaluation?.forecast : undefined;
  const points = [...(block?.series ?? [])].sort((a, b) => dayOf(a.t) - dayOf(b.t));
  const { name = 'Value', unit = '' } = manifest.task.target ?? {};
  const title = titleOf(points, facts, { unit, nominal: block?.nominalCoverage });
  if (!title) return undefined;
  const folds = (block?.folds ?? []).map(({ testFrom }) => testFrom);
  const [first, last] = [points[0]?.t ?? '', points.at(-1)?.t ?? ''];
  const value = unit ? `${name}, ${unit}` : name;
  return {
    id: 'forecast',
    caption: 'Forecast and what happened',
    title,
    note: noteOf(points, folds, block?.nominalCoverage),
    label: `Forecast and actual ${name} from ${formatDay(first)} to ${formatDay(last)}. ${title}`,
    table: { head: ['Date', 'Actual', 'Forecast', 'Range'], rows: rowsOf(points) },
    draw: (size) => forecastDrawing({ points, folds, value }, size),
  };
}

interface Told {
  readonly unit: string;
  readonly nominal: number | undefined;
}

// The share inside the range is the finding where there is one: it tells whether the range holds.
function titleOf(
  points: readonly SeriesPoint[],
  facts: readonly Fact[],
  { unit, nominal }: Told,
): string | undefined {
  const inside = insideRange(points);
  const meant = nominal === undefined ? '' : `; ${tickText(nominal)} was intended`;
  const covered = findResult(facts, 'coverage', 'test');
  if (covered && inside)
    return `${factText(covered, 'value')} of what happened lay inside the range${meant}.`;
  if (inside)
    return `${countText(inside.k)} of ${plural(inside.n, 'value')} lay inside the range${meant}.`;
  const miss = meanMiss(points);
  if (miss === undefined) return undefined;
  const error = findResult(facts, 'mae', 'test');
  const size = error
    ? factText(error, 'value')
    : [measureText(miss), unit].filter(Boolean).join(' ');
  return `Off by ${size} on average.`;
}

function noteOf(
  points: readonly SeriesPoint[],
  folds: readonly string[],
  nominal: number | undefined,
): string {
  const band = insideRange(points)
    ? ` Band: forecast range${nominal === undefined ? '' : `, meant to hold ${tickText(nominal)} of all values`}.`
    : '';
  const starts = folds.length
    ? ` Thin verticals: starts of ${plural(folds.length, 'backtest fold')}, before each of which the model is fitted anew.`
    : '';
  return `Test, ${plural(points.length, 'date')} drawn. Dashed: forecast.${band}${starts}`;
}

// A series far from zero needs more digits than a single value does, or all its rows read alike.
function rowsOf(points: readonly SeriesPoint[]): string[][] {
  const numbers = points.flatMap(({ actual, forecast, low, high }) =>
    [actual, forecast, low, high].filter((value) => typeof value === 'number'),
  );
  const text = seriesText(numbers);
  const cell = (value: number | null | undefined) =>
    typeof value === 'number' ? text(value) : MISSING;
  return points.map(({ t, actual, forecast, low, high }) => {
    const both = typeof low === 'number' && typeof high === 'number';
    const range = both ? `${text(low)} to ${text(high)}` : MISSING;
    return [t, cell(actual), cell(forecast), range];
  });
}
