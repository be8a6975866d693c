import type { Project } from '../manifest/portfolio.ts';
import { cutOffInUse } from '../facts/cut-off.ts';
import { words } from '../words/words.ts';
import { positiveName } from './lookup.ts';
import type { ChartPlan } from './plan.ts';
import { sweepDrawing } from './sweep-drawing.ts';
import { cheapestPoint, pointAt, sweepPoints } from './sweep-points.ts';
import type { ErrorCost, SweepPoint } from './sweep-points.ts';
import { counted, countText, measuredOn, measureText, rateText, tickText } from './words.ts';

/** Recall and precision at every cut-off, and what the errors cost there. */
export function sweepChart(project: Project): ChartPlan | undefined {
  const { manifest } = project;
  const sweep = manifest.family === 'binary' ? manifest.evaluation?.curves?.sweep : undefined;
  if (!sweep) return undefined;
  const points = sweepPoints(sweep.points, sweep.cost);
  const cutOff = cutOffInUse(project);
  const cheapest = cheapestPoint(points, cutOff);
  const title = titleOf(points, pointAt(points, cutOff), cheapest);
  return {
    id: 'sweep',
    caption: words().chartsOfCurves.sweep.caption,
    title,
    note: noteOf(sweep.split, points, sweep.cost),
    label: words().naming.sentences([
      words().chartsOfCurves.sweep.label({
        positive: positiveName(project),
        ...counted(points.length),
      }),
      title,
    ]),
    table: tableOf(points),
    draw: (size) => sweepDrawing({ points, cutOff, cheapest }, size),
  };
}

function titleOf(
  points: readonly SweepPoint[],
  inUse: SweepPoint | undefined,
  cheapest: SweepPoint | undefined,
): string {
  const own = words().chartsOfCurves.sweep;
  if (inUse && cheapest) return costTitle(inUse, cheapest);
  if (cheapest) return own.cheapest(at(cheapest));
  if (inUse) return own.inUse(at(inUse));
  const [first, last] = [points[0], points.at(-1)];
  return first && last ? own.range({ first: at(first), last: at(last) }) : own.none;
}

// The cheapest cut-off of these rows; the note says what that is worth.
function costTitle(inUse: SweepPoint, cheapest: SweepPoint): string {
  const own = words().chartsOfCurves.sweep;
  if (inUse.cost === cheapest.cost) return own.inUseAndCheapest(at(inUse));
  return own.costs({
    inUse: tickText(inUse.threshold),
    cost: costText(inUse),
    cheapest: tickText(cheapest.threshold),
    least: costText(cheapest),
  });
}

function at(point: SweepPoint): string {
  const own = words().chartsOfCurves.sweep;
  const cutOff = tickText(point.threshold);
  const [recall, precision] = [point.recall, point.precision].map((rate) =>
    rate === undefined ? undefined : rateText(rate, 'down'),
  );
  if (recall && precision) return own.withBoth({ cutOff, recall, precision });
  if (recall) return own.withRecall({ cutOff, recall });
  return precision ? own.withPrecision({ cutOff, precision }) : cutOff;
}

function noteOf(split: string, points: readonly SweepPoint[], cost: ErrorCost | undefined): string {
  const { tp = 0, fp = 0, tn = 0, fn = 0 } = points[0] ?? {};
  const { everyCutOff, price } = words().chartsOfCurves.sweep;
  return words().naming.sentences([
    measuredOn(split, words().numbers.rows(countText(tp + fp + tn + fn)), everyCutOff),
    cost ? price({ alarm: measureText(cost.fp), miss: measureText(cost.fn) }) : '',
  ]);
}

function tableOf(points: readonly SweepPoint[]) {
  const priced = points.some(({ cost }) => cost !== undefined);
  const { cutOff, recall, precision, falseAlarms, none } = words().charts;
  const { misses, cost: price } = words().chartsOfCurves.sweep;
  const head = [cutOff, recall, precision, falseAlarms, misses];
  const rows = points.map((point) => [
    tickText(point.threshold),
    point.recall === undefined ? none : rateText(point.recall),
    point.precision === undefined ? none : rateText(point.precision),
    countText(point.fp),
    countText(point.fn),
    ...(priced ? [costText(point)] : []),
  ]);
  return { head: priced ? [...head, price] : head, rows };
}

function costText({ cost }: SweepPoint): string {
  return cost === undefined ? words().charts.none : measureText(cost);
}
