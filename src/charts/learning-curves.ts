import { greatest, least, sum } from 'd3-array';
import type { Fact } from '../facts/fact.ts';
import type { Project } from '../manifest/portfolio.ts';
import type { ChartTable } from './chart.ts';
import { learningDrawing } from './learning-drawing.ts';
import type { Series } from './learning-drawing.ts';
import { measureName } from './lookup.ts';
import type { ChartPlan } from './plan.ts';
import { metricText, plural, tickText } from './words.ts';

const AXIS_NAMES = {
  rows: 'Training rows',
  steps: 'Training steps',
  epochs: 'Epochs',
  trees: 'Trees',
  tokens: 'Training tokens',
} as const;

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
  const [measure, xName] = [measureName(facts, curves.metric), AXIS_NAMES[curves.xUnit]];
  const title = titleOf(series, measure, curves.metric);
  const count = sum(series, ({ points }) => points.length);
  return {
    id: 'learning-curves',
    caption: `${measure} while training grows`,
    title,
    note: `${measure} by ${xName.toLowerCase()}, ${plural(count, 'point')} in ${plural(series.length, 'line')}.`,
    label: `${measure} by ${xName.toLowerCase()}: ${series.map((one) => endsOf(one, curves.metric)).join('; ')}.`,
    table: tableOf(series, { xName, metric: curves.metric }),
    draw: (size) => learningDrawing({ series, measure, xName }, size),
  };
}

// Last points only: what happens in between is for the picture.
function titleOf(series: readonly Series[], measure: string, metric: string): string {
  const ends = series.flatMap(({ name, points }) => {
    const last = points.at(-1);
    return last ? [{ name, value: last.value, text: metricText(last.value, metric) }] : [];
  });
  const [high, low] = [greatest(ends, ({ value }) => value), least(ends, ({ value }) => value)];
  if (!high || !low) return `${measure} was not written.`;
  if (ends.length === 1) return `${measure} ends at ${high.text}.`;
  if (high.text === low.text) return `${measure} ends at ${high.text} on every line.`;
  return `${measure} ends highest for ${high.name}, ${high.text}, and lowest for ${low.name}, ${low.text}.`;
}

function endsOf({ name, points }: Series, metric: string): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return name;
  const value = (point: { readonly value: number }) => metricText(point.value, metric);
  return `${name} from ${value(first)} at ${tickText(first.step)} to ${value(last)} at ${tickText(last.step)}`;
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
