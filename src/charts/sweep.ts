import type { Project } from '../manifest/portfolio.ts';
import { cutOffInUse, positiveName } from './lookup.ts';
import type { ChartPlan } from './plan.ts';
import { sweepDrawing } from './sweep-drawing.ts';
import { cheapestPoint, pointAt, sweepPoints } from './sweep-points.ts';
import type { ErrorCost, SweepPoint } from './sweep-points.ts';
import { capital, countText, measureText, rateText, tickText } from './words.ts';

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
    caption: 'Recall and precision by cut-off',
    title,
    note: noteOf(sweep.split, points, sweep.cost),
    label: `Recall of ${positiveName(project)} and precision at ${countText(points.length)} cut-offs. ${title}`,
    table: tableOf(points),
    draw: (size) => sweepDrawing({ points, cutOff, cheapest }, size),
  };
}

function titleOf(
  points: readonly SweepPoint[],
  inUse: SweepPoint | undefined,
  cheapest: SweepPoint | undefined,
): string {
  if (inUse && cheapest) return costTitle(inUse, cheapest);
  if (cheapest) return `The cheapest cut-off is ${at(cheapest)}.`;
  if (inUse) return `The cut-off in use is ${at(inUse)}.`;
  const [first, last] = [points[0], points.at(-1)];
  return first && last ? `From ${at(first)}, to ${at(last)}.` : 'No cut-off was measured.';
}

// The cheapest cut-off of these rows; the note says what that is worth.
function costTitle(inUse: SweepPoint, cheapest: SweepPoint): string {
  if (inUse.cost === cheapest.cost) {
    return `The cut-off in use is the cheapest one: ${at(inUse)}.`;
  }
  return `Cut-off ${tickText(inUse.threshold)} is in use and costs ${costText(inUse)}; ${tickText(cheapest.threshold)} would cost least, ${costText(cheapest)}.`;
}

function at({ threshold, recall, precision }: SweepPoint): string {
  const found = recall === undefined ? '' : `, with a recall of ${rateText(recall, 'down')}`;
  const right =
    precision === undefined
      ? ''
      : `${found ? ' and' : ', with'} a precision of ${rateText(precision, 'down')}`;
  return `${tickText(threshold)}${found}${right}`;
}

function noteOf(split: string, points: readonly SweepPoint[], cost: ErrorCost | undefined): string {
  const { tp = 0, fp = 0, tn = 0, fn = 0 } = points[0] ?? {};
  const price = cost
    ? ` Cost: ${measureText(cost.fp)} per false alarm, ${measureText(cost.fn)} per miss; the cheapest cut-off of these rows need not be that of others.`
    : '';
  return `${capital(split)}, n = ${countText(tp + fp + tn + fn)}, at every cut-off written.${price}`;
}

function tableOf(points: readonly SweepPoint[]) {
  const priced = points.some(({ cost }) => cost !== undefined);
  const head = ['Cut-off', 'Recall', 'Precision', 'False alarms', 'Misses'];
  const rows = points.map((point) => [
    tickText(point.threshold),
    point.recall === undefined ? 'none' : rateText(point.recall),
    point.precision === undefined ? 'none' : rateText(point.precision),
    countText(point.fp),
    countText(point.fn),
    ...(priced ? [costText(point)] : []),
  ]);
  return { head: priced ? [...head, 'Cost'] : head, rows };
}

function costText({ cost }: SweepPoint): string {
  return cost === undefined ? 'none' : measureText(cost);
}
