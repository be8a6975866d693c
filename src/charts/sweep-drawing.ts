import { words } from '../words/words.ts';
import { extent, max } from 'd3-array';
import { plotDrawing, plotRoom } from './axis.ts';
import type { Plot } from './axis.ts';
import { withLabels } from './labels.ts';
import type { ChartSize } from './plan.ts';
import { niceDomain } from './scale.ts';
import { circle, label, line, polyline } from './svg.ts';
import type { Drawing, Mark } from './svg.ts';
import type { SweepPoint } from './sweep-points.ts';
import { tickText } from './words.ts';

/** What is drawn, and the two cut-offs that are marked. */
export interface SweepPicture {
  readonly points: readonly SweepPoint[];
  readonly cutOff?: number | undefined;
  readonly cheapest?: SweepPoint | undefined;
}

const COST_HEIGHT = 130;

/** Recall and precision over the cut-off; below them, on the large figure, what errors cost. */
export function sweepDrawing(picture: SweepPicture, size: ChartSize): Drawing {
  const domain = domainOf(picture);
  const rates = plotDrawing(size, ratesAxes(domain), (plot) => ratesMarks(plot, picture));
  if (size !== 'page' || !picture.cheapest) return rates;
  const cost = costDrawing(picture, domain, rates.height);
  return { ...rates, height: rates.height + COST_HEIGHT, marks: [...rates.marks, ...cost.marks] };
}

function ratesAxes(domain: readonly [number, number]) {
  return {
    x: { domain, name: words().charts.cutOff },
    y: { domain: [0, 1], name: words().chartsOfCurves.sweep.axis },
  } as const;
}

function costDrawing(picture: SweepPicture, domain: readonly [number, number], top: number) {
  const highest = max(picture.points, ({ cost }) => cost) ?? 0;
  const axes = {
    x: { domain, name: words().charts.cutOff },
    y: { domain: niceDomain(0, highest, 2), name: words().chartsOfCurves.sweep.costAxis },
    frame: { top: top + 24, bottom: top + COST_HEIGHT - 40, steps: 2 },
  };
  return plotDrawing('page', axes, (plot) => costMarks(plot, picture));
}

// The cut-off in use is shown even where nothing was measured.
function domainOf({ points, cutOff }: SweepPicture): [number, number] {
  const cutOffs = points.map(({ threshold }) => threshold);
  const [low = 0, high = 1] = extent(cutOff === undefined ? cutOffs : [...cutOffs, cutOff]);
  return low >= 0 && high <= 1 ? [0, 1] : niceDomain(low, high);
}

function ratesMarks(plot: Plot, { points, cutOff, cheapest }: SweepPicture): Mark[] {
  const recall = points.map(({ threshold, recall: y }) => ({ threshold, y }));
  const precision = points.map(({ threshold, precision: y }) => ({ threshold, y }));
  const lines = [
    ...uprights(plot, [cutOff, cheapest?.threshold]),
    curve('line blue', plot, recall),
    curve('line orange d2', plot, precision),
  ];
  const { size } = plot.frame;
  if (size === 'card') return lines;
  const texts = words().charts;
  const names = [
    curveNames(texts.recall, 'lbl blue-f halo', plot, { own: recall, other: precision }),
    curveNames(texts.precision, 'lbl orange-f halo', plot, { own: precision, other: recall }),
  ];
  const marked = size === 'page' ? cutOffNames(plot, { cutOff, cheapest }) : [];
  const all = withLabels([...plot.marks, ...lines], [...names, ...marked], plotRoom(plot));
  return all.slice(plot.marks.length);
}

interface Height {
  readonly threshold: number;
  readonly y: number | undefined;
}

function curve(className: string, plot: Plot, points: readonly Height[]): Mark {
  return polyline(
    className,
    points.flatMap(({ threshold, y }) =>
      y === undefined ? [] : [[plot.x(threshold), plot.y(y)] as const],
    ),
  );
}

function costMarks(plot: Plot, { points, cutOff, cheapest }: SweepPicture): Mark[] {
  const costs = points.map(({ threshold, cost: y }) => ({ threshold, y }));
  const marks = [...uprights(plot, [cutOff, cheapest?.threshold]), curve('line ink', plot, costs)];
  if (cheapest?.cost === undefined) return marks;
  return [...marks, circle('pt ring', plot.x(cheapest.threshold), plot.y(cheapest.cost), 4)];
}

function uprights({ x, frame }: Plot, cutOffs: readonly (number | undefined)[]): Mark[] {
  return [...new Set(cutOffs)].flatMap((cutOff) =>
    cutOff === undefined ? [] : [line('cut', x(cutOff), frame.top, x(cutOff), frame.bottom)],
  );
}

// Where the two lines lie farthest apart there is room for a name on the outer side of each.
function curveNames(
  name: string,
  className: string,
  plot: Plot,
  { own, other }: { own: readonly Height[]; other: readonly Height[] },
): Mark[] {
  const apart = (i: number) => Math.abs((own[i]?.y ?? 0) - (other[i]?.y ?? 0));
  const order = own
    .map((_, i) => i)
    .filter((i) => own[i]?.y !== undefined)
    .sort((a, b) => apart(b) - apart(a) || a - b);
  return order.flatMap((i) => {
    const point = own[i];
    if (point?.y === undefined) return [];
    const isUpper = point.y >= (other[i]?.y ?? 0);
    const y = plot.y(point.y) + (isUpper ? -8 : 18);
    const x = plot.x(point.threshold);
    return (['middle', 'end', 'start'] as const).map((anchor) =>
      label(className, x, y, name, anchor),
    );
  });
}

function cutOffNames(plot: Plot, { cutOff, cheapest }: Omit<SweepPicture, 'points'>): Mark[][] {
  const { cheapestAt, inUseAndCheapestAt, inUseAt } = words().chartsOfCurves.sweep;
  const same = cheapest && cheapest.threshold === cutOff;
  const usedAt = same ? inUseAndCheapestAt : inUseAt;
  const used = cutOff === undefined ? [] : [{ at: cutOff, text: usedAt(tickText(cutOff)) }];
  const least =
    cheapest && !same
      ? [{ at: cheapest.threshold, text: cheapestAt(tickText(cheapest.threshold)) }]
      : [];
  return [...used, ...least].map(({ at, text }) => placesBeside(plot, at, text));
}

// Beside its line, from the bottom up, right of it where there is room.
function placesBeside({ x, frame }: Plot, at: number, text: string): Mark[] {
  const heights = [8, 26, 44, 62, 80].map((above) => frame.bottom - above);
  return heights.flatMap((y) => [
    label('tick halo', x(at) + 5, y, text),
    label('tick halo', x(at) - 5, y, text, 'end'),
  ]);
}
