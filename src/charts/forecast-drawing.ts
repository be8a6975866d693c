import { words } from '../words/words.ts';
import { plotDrawing } from './axis.ts';
import type { Plot } from './axis.ts';
import { dateLabels, dayOf } from './dates.ts';
import { endLabels, framedFor } from './end-labels.ts';
import { rangeRuns, valueRuns } from './forecast-points.ts';
import type { DayValue, SeriesPoint } from './forecast-points.ts';
import type { ChartSize } from './plan.ts';
import { niceDomain } from './scale.ts';
import { areaBetween, circle, line, polyline } from './svg.ts';
import type { Drawing, Mark } from './svg.ts';
import { xLabels } from './x-labels.ts';

/** A series to draw, dates rising. */
export interface ForecastSeries {
  readonly points: readonly SeriesPoint[];
  /** First dates of the backtest folds. */
  readonly folds: readonly string[];
  /** What is measured, with its unit. */
  readonly value: string;
}

const NAMES = ['actual', 'forecast'] as const;
const STYLES = { actual: 'ink', forecast: 'blue d2' } as const;
const DATES: Readonly<Record<ChartSize, number>> = { page: 4, mini: 3, card: 2 };

/** Draws what happened, what was forecast and its range over time, and where folds start. */
export function forecastDrawing(
  { points, folds, value }: ForecastSeries,
  size: ChartSize,
): Drawing {
  const days = points.map(({ t }) => dayOf(t));
  const domain = [Math.min(...days), Math.max(...days)] as const;
  const axes = {
    x: { domain, name: '', ticks: [] },
    y: { domain: valueDomain(points), name: value },
    frame: framedFor(
      size,
      NAMES.map((name) => words().chartsOfPredictions.forecast[name]),
    ),
  };
  return plotDrawing(size, axes, (plot) => [
    ...xLabels(plot, dateLabels(domain, DATES[size])),
    ...foldMarks(plot, folds, domain),
    ...rangeMarks(plot, points),
    ...valueRuns(points, 'actual').map((run) => runMark(plot, run, STYLES.actual)),
    ...valueRuns(points, 'forecast').map((run) => runMark(plot, run, STYLES.forecast)),
    ...names(plot, points),
  ]);
}

function valueDomain(points: readonly SeriesPoint[]): [number, number] {
  const values = points
    .flatMap(({ actual, forecast, low, high }) => [actual, forecast, low, high])
    .filter((value) => typeof value === 'number');
  return niceDomain(Math.min(...values), Math.max(...values));
}

function foldMarks(
  { frame, x }: Plot,
  folds: readonly string[],
  [first, last]: readonly [number, number],
): Mark[] {
  return folds
    .map(dayOf)
    .filter((day) => day >= first && day <= last)
    .map((day) => line('cut', x(day), frame.top, x(day), frame.bottom));
}

function rangeMarks({ x, y }: Plot, points: readonly SeriesPoint[]): Mark[] {
  return rangeRuns(points).map((run) => {
    const spans = run.map(({ day, low, high }) => ({ x: x(day), low: y(low), high: y(high) }));
    const [only] = spans;
    return spans.length === 1 && only
      ? line('whisk blue', only.x, only.low, only.x, only.high)
      : areaBetween('bandf blue', spans);
  });
}

// One value between gaps is no line.
function runMark({ x, y }: Plot, run: readonly DayValue[], tone: string): Mark {
  const at = run.map(({ day, value }) => [x(day), y(value)] as const);
  const [only] = at;
  return at.length === 1 && only
    ? circle(`pt ${tone}`, only[0], only[1], 2.5)
    : polyline(`line ${tone}`, at);
}

function names({ frame, y }: Plot, points: readonly SeriesPoint[]): Mark[] {
  const own = words().chartsOfPredictions.forecast;
  const ends = NAMES.flatMap((column) => {
    const last = valueRuns(points, column).at(-1)?.at(-1);
    const classes = `line ${STYLES[column]}`;
    return last ? [{ name: own[column], y: y(last.value), classes }] : [];
  });
  return endLabels(frame, ends);
}
