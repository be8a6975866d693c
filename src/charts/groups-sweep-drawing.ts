import { extent } from 'd3-array';
import { words } from '../words/words.ts';
import { plotDrawing, plotRoom } from './axis.ts';
import type { Plot } from './axis.ts';
import { endLabels, framedFor } from './end-labels.ts';
import { withLabels } from './labels.ts';
import type { ChartSize } from './plan.ts';
import { niceDomain } from './scale.ts';
import { circle, label, line, polyline } from './svg.ts';
import type { Drawing, Mark } from './svg.ts';
import { tickText } from './words.ts';

/** A group and its rate at each cut-off, cut-offs rising. */
export interface SweptLine {
  readonly name: string;
  readonly points: readonly { readonly cutOff: number; readonly rate: number | undefined }[];
}

/** Lines of up to three groups, and the cut-off that is marked. */
export interface GroupsSweepPicture {
  readonly lines: readonly SweptLine[];
  /** Name of the rate, for the axis. */
  readonly rate: string;
  readonly chosen?: number;
}

const STYLES = ['line blue', 'line orange d2', 'line ink d3'] as const;

/** A rate over the cut-off, one line a group, named at its right end; the cut-off in use marked. */
export function groupsSweepDrawing(picture: GroupsSweepPicture, size: ChartSize): Drawing {
  const names = picture.lines.map(({ name }) => name);
  const cutOffs = picture.lines.flatMap(({ points }) => points.map(({ cutOff }) => cutOff));
  const axes = {
    x: { domain: domainOf(cutOffs), name: words().charts.cutOff },
    y: { domain: [0, 1], name: picture.rate },
    frame: framedFor(size, names),
  } as const;
  return plotDrawing(size, axes, (plot) => marksOf(plot, picture));
}

function domainOf(cutOffs: readonly number[]): readonly [number, number] {
  const [low = 0, high = 1] = extent(cutOffs);
  if (low >= 0 && high <= 1) return [0, 1];
  return low < high ? [low, high] : niceDomain(low, high);
}

function marksOf(plot: Plot, { lines, chosen }: GroupsSweepPicture): Mark[] {
  const marks = [...chosenLine(plot, chosen), ...lines.flatMap((one, i) => curve(plot, one, i))];
  const ends = lines.map(({ name, points }, i) => ({
    name,
    y: plot.y(points.findLast(({ rate }) => rate !== undefined)?.rate ?? 0),
    classes: styleOf(i),
  }));
  const named = [...marks, ...endLabels(plot.frame, ends)];
  if (plot.frame.size !== 'page' || chosen === undefined) return named;
  const inUse = words().chartsOfCurves.sweep.inUseAt(tickText(chosen));
  const places = [20, 38, 56].flatMap((below) => [
    label('tick halo', plot.x(chosen) + 5, plot.frame.top + below - 8, inUse),
    label('tick halo', plot.x(chosen) - 5, plot.frame.top + below - 8, inUse, 'end'),
  ]);
  const all = withLabels([...plot.marks, ...named], [places], plotRoom(plot));
  return all.slice(plot.marks.length);
}

function chosenLine({ x, frame }: Plot, chosen: number | undefined): Mark[] {
  return chosen === undefined ? [] : [line('cut', x(chosen), frame.top, x(chosen), frame.bottom)];
}

// Where a rate is not stated the line breaks; a rate between two such places is a point.
function curve(plot: Plot, { points }: SweptLine, index: number): Mark[] {
  return runsOf(points).map((run) => {
    const path = run.map(({ cutOff, rate }) => [plot.x(cutOff), plot.y(rate)] as const);
    const [only] = path.length === 1 ? path : [];
    return only ? circle(`pt ${styleOf(index)}`, ...only, 3) : polyline(styleOf(index), path);
  });
}

type Run = readonly { readonly cutOff: number; readonly rate: number }[];

function runsOf(points: SweptLine['points']): Run[] {
  return points
    .reduce<Run[]>(
      (runs, { cutOff, rate }) => {
        if (rate === undefined) return [...runs, []];
        return [...runs.slice(0, -1), [...(runs.at(-1) ?? []), { cutOff, rate }]];
      },
      [[]],
    )
    .filter((run) => run.length > 0);
}

function styleOf(index: number): string {
  return STYLES[index] ?? STYLES[0];
}
