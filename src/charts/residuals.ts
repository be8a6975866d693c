import type { Fact } from '../facts/fact.ts';
import { factText } from '../facts/text.ts';
import type { Project } from '../manifest/portfolio.ts';
import { plotDrawing } from './axis.ts';
import type { Plot } from './axis.ts';
import { findResult } from './lookup.ts';
import { splitRows } from '../manifest/split-rows.ts';
import { words } from '../words/words.ts';
import type { ChartPlan } from './plan.ts';
import { niceDomain } from './scale.ts';
import { circle, line } from './svg.ts';
import type { Mark } from './svg.ts';
import { counted, countText, measuredOn, measureText } from './words.ts';

interface Pair {
  readonly actual: number;
  readonly predicted: number;
}

/** Predicted against actual values; a perfect model's points would lie on the diagonal. */
export function residualsChart(project: Project, facts: readonly Fact[]): ChartPlan | undefined {
  const { manifest } = project;
  const residuals = manifest.family === 'regression' ? manifest.evaluation?.residuals : undefined;
  if (!residuals?.sample) return undefined;
  const { sample, split } = residuals;
  const own = words().chartsOfResiduals;
  const target = manifest.task.target?.name ?? words().charts.value;
  const domain = sharedDomain(sample);
  const axes = {
    x: { domain, name: own.actual(target) },
    y: { domain, name: own.predicted(target) },
  };
  const title = titleOf(sample, findResult(facts, 'mae', split), manifest.task.target?.unit);
  return {
    id: 'residuals',
    caption: own.pairs.caption,
    title,
    note: noteOf(sample.length, split, splitRows(project, split).n),
    label: words().naming.sentences([
      own.pairs.label({ target, ...counted(sample.length) }),
      title,
    ]),
    table: { head: headOf(), rows: sample.map(rowOf) },
    draw: (size) =>
      plotDrawing(size, axes, (plot) => [diagonal(plot, domain), ...points(plot, sample)]),
  };
}

// Both axes share one domain, so that the diagonal means equality.
function sharedDomain(sample: readonly Pair[]): [number, number] {
  const values = sample.flatMap(({ actual, predicted }) => [actual, predicted]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return niceDomain(low >= 0 && low < high / 2 ? 0 : low, high, 4);
}

// The error reads as the fact does; it is computed from the points only when no fact states it.
function titleOf(sample: readonly Pair[], error: Fact | undefined, unit = ''): string {
  const off = mean(sample.map(({ actual, predicted }) => Math.abs(predicted - actual)));
  const size = error ? factText(error, 'value') : `${measureText(off)}${unit ? ` ${unit}` : ''}`;
  return words().chartsOfResiduals.pairs[pullOf(sample, off)](size);
}

// Names a lean only when the outer third is off in one direction by half of the usual error.
function pullOf(sample: readonly Pair[], off: number) {
  const sorted = [...sample].sort((a, b) => a.actual - b.actual);
  const third = Math.floor(sorted.length / 3);
  if (third < 10) return 'off';
  const lean = (part: readonly Pair[]) =>
    mean(part.map(({ actual, predicted }) => predicted - actual));
  const [lowest, highest] = [lean(sorted.slice(0, third)), lean(sorted.slice(-third))];
  if (highest < -off / 2 && lowest > off / 2) return 'pulledToMiddle';
  if (highest < -off / 2) return 'highTooLow';
  return lowest > off / 2 ? 'lowTooHigh' : 'off';
}

function noteOf(drawn: number, split: string, rows: number | undefined): string {
  const { drawn: some, dashed } = words().chartsOfResiduals.pairs;
  const of =
    rows && rows > drawn
      ? some({ part: countText(drawn), whole: countText(rows) })
      : words().numbers.rows(countText(drawn));
  return words().naming.sentences([measuredOn(split, of), dashed]);
}

function headOf(): string[] {
  const { actual, predicted, difference } = words().chartsOfResiduals.pairs.head;
  return [actual, predicted, difference];
}

function diagonal(plot: Plot, [low, high]: readonly [number, number]): Mark {
  return line('baseline', plot.x(low), plot.y(low), plot.x(high), plot.y(high));
}

function points(plot: Plot, sample: readonly Pair[]): Mark[] {
  const radius = plot.frame.size === 'page' ? 3.5 : 2.6;
  return sample.map(({ actual, predicted }) =>
    circle('pt soft', plot.x(actual), plot.y(predicted), radius),
  );
}

function rowOf({ actual, predicted }: Pair): string[] {
  return [measureText(actual), measureText(predicted), measureText(predicted - actual)];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
