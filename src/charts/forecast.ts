import type { Fact } from '../facts/fact.ts';
import { factText } from '../facts/text.ts';
import { formatDay } from '../format/date.ts';
import type { Project } from '../manifest/portfolio.ts';
import { words } from '../words/words.ts';
import { dayOf } from './dates.ts';
import { forecastDrawing } from './forecast-drawing.ts';
import { insideRange, meanMiss } from './forecast-points.ts';
import type { SeriesPoint } from './forecast-points.ts';
import { findResult } from './lookup.ts';
import { missing } from './part-lookup.ts';
import type { ChartPlan } from './plan.ts';
import { counted, countText, measureText, seriesText, tickText } from './words.ts';

/** What was forecast, with its range, beside what happened; backtest folds start at the verticals. */
export function forecastChart(
  { manifest }: Project,
  facts: readonly Fact[],
): ChartPlan | undefined {
  const block = manifest.family === 'forecasting' ? manifest.evaluation?.forecast : undefined;
  const points = [...(block?.series ?? [])].sort((a, b) => dayOf(a.t) - dayOf(b.t));
  const { charts, chartsOfPredictions } = words();
  const own = chartsOfPredictions.forecast;
  const { name = own.value, unit = '' } = manifest.task.target ?? {};
  const title = titleOf(points, facts, { unit, nominal: block?.nominalCoverage });
  if (!title) return undefined;
  const folds = (block?.folds ?? []).map(({ testFrom }) => testFrom);
  const [first, last] = [points[0]?.t ?? '', points.at(-1)?.t ?? ''];
  const value = unit ? charts.withUnit({ name, unit }) : name;
  return {
    id: 'forecast',
    caption: own.caption,
    title,
    note: noteOf(points, folds, block?.nominalCoverage),
    label: own.label({ name, from: formatDay(first), to: formatDay(last), title }),
    table: { head: own.head, rows: rowsOf(points) },
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
  const own = words().chartsOfPredictions.forecast;
  const meant = nominal === undefined ? '' : tickText(nominal);
  const covered = findResult(facts, 'coverage', 'test');
  if (covered && inside) return own.covered({ share: factText(covered, 'value'), meant });
  if (inside) return own.inside({ inside: countText(inside.k), values: counted(inside.n), meant });
  const miss = meanMiss(points);
  if (miss === undefined) return undefined;
  const error = findResult(facts, 'mae', 'test');
  const size = error
    ? factText(error, 'value')
    : [measureText(miss), unit].filter(Boolean).join(' ');
  return own.off(size);
}

function noteOf(
  points: readonly SeriesPoint[],
  folds: readonly string[],
  nominal: number | undefined,
): string {
  const { chartsOfPredictions, naming } = words();
  const own = chartsOfPredictions.forecast;
  const meant = nominal === undefined ? '' : tickText(nominal);
  return naming.sentences([
    own.note(counted(points.length)),
    ...(insideRange(points) ? [own.band(meant)] : []),
    ...(folds.length ? [own.starts(counted(folds.length))] : []),
  ]);
}

// A series far from zero needs more digits than a single value does, or all its rows read alike.
function rowsOf(points: readonly SeriesPoint[]): string[][] {
  const numbers = points.flatMap(({ actual, forecast, low, high }) =>
    [actual, forecast, low, high].filter((value) => typeof value === 'number'),
  );
  const text = seriesText(numbers);
  const cell = (value: number | null | undefined) =>
    typeof value === 'number' ? text(value) : missing();
  return points.map(({ t, actual, forecast, low, high }) => {
    const both = typeof low === 'number' && typeof high === 'number';
    const range = both ? words().numbers.range({ low: text(low), high: text(high) }) : missing();
    return [t, cell(actual), cell(forecast), range];
  });
}
