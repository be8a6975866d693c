import { greatest, least, sum } from 'd3-array';
import type { Fact } from '../facts/fact.ts';
import type { Project } from '../manifest/portfolio.ts';
import { words } from '../words/words.ts';
import type { ChartTable } from './chart.ts';
import { learningDrawing } from './learning-drawing.ts';
import type { Series } from './learning-drawing.ts';
import { measureName } from './lookup.ts';
import type { ChartPlan } from './plan.ts';
import { counted, metricText, tickText } from './words.ts';

/** A metric while data or training grows, one line per series. */
export function learningCurvesChart(
  project: Project,
  facts: readonly Fact[],
): ChartPlan | undefined {
  const curves = project.manifest.evaluation?.learningCurves;
  if (!curves) return undefined;
  const series = curves.series.map(({ name, points }) => ({
    name,
    points: [...points].sort((a, b) => a.step - b.step),
  }));
  const own = words().chartsOfTraining.learning;
  const [measure, axis] = [measureName(facts, curves.metric), own.axes[curves.xUnit]];
  const title = titleOf(series, measure, curves.metric);
  return {
    id: 'learning-curves',
    caption: own.caption(measure),
    title,
    note: noteOf(series, own.by({ measure, axis })),
    label: own.label({ measure, axis, lines: linesOf(series, curves.metric) }),
    table: tableOf(series, { xName: axis, metric: curves.metric }),
    draw: (size) => learningDrawing({ series, measure, xName: axis }, size),
  };
}

function noteOf(series: readonly Series[], by: string): string {
  const points = counted(sum(series, (one) => one.points.length));
  const { counts } = words().chartsOfTraining.learning;
  return words().charts.note([by, counts({ points, lines: counted(series.length) })]);
}

function linesOf(series: readonly Series[], metric: string): string {
  return words().naming.clauses(series.map((one) => endsOf(one, metric)));
}

// Last points only: what happens in between is for the picture.
function titleOf(series: readonly Series[], measure: string, metric: string): string {
  const ends = series.flatMap(({ name, points }) => {
    const last = points.at(-1);
    return last ? [{ name, value: last.value, text: metricText(last.value, metric) }] : [];
  });
  const [high, low] = [greatest(ends, ({ value }) => value), least(ends, ({ value }) => value)];
  const own = words().chartsOfTraining.learning;
  if (!high || !low) return own.none(measure);
  if (ends.length === 1) return own.ends({ measure, value: high.text });
  if (high.text === low.text) return own.allEnd({ measure, value: high.text });
  const [highest, lowest] = [high.name, low.name];
  return own.endsApart({ measure, highest, high: high.text, lowest, low: low.text });
}

function endsOf({ name, points }: Series, metric: string): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return name;
  const value = (point: { readonly value: number }) => metricText(point.value, metric);
  return words().chartsOfTraining.learning.line({
    name,
    from: value(first),
    start: tickText(first.step),
    to: value(last),
    end: tickText(last.step),
  });
}

function tableOf(
  series: readonly Series[],
  { xName, metric }: { readonly xName: string; readonly metric: string },
): ChartTable {
  const steps = [...new Set(series.flatMap(({ points }) => points.map(({ step }) => step)))];
  const rows = steps
    .sort((a, b) => a - b)
    .map((step) => [
      tickText(step),
      ...series.map(({ points }) => {
        const point = points.find((one) => one.step === step);
        return point ? metricText(point.value, metric) : '';
      }),
    ]);
  return { head: [xName, ...series.map(({ name }) => name)], rows };
}
