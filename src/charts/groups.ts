import type { ChartTable } from './chart.ts';
import type { Fact } from '../facts/fact.ts';
import type { Project } from '../manifest/portfolio.ts';
import { groupRates } from './group-rates.ts';
import type { GroupRates, ShownGroup } from './group-rates.ts';
import { groupsDrawing } from './groups-drawing.ts';
import type { ChartPlan } from './plan.ts';
import { countText, rateText } from './words.ts';

/** One chart per attribute: a rate of each group with its Wilson interval. */
export function groupCharts(project: Project, facts: readonly Fact[]): ChartPlan[] {
  return groupRates(project, facts).map((rates, index) => planOf(rates, index));
}

function planOf(rates: GroupRates, index: number): ChartPlan {
  const { shown, rate } = rates;
  const values = shown.map(({ name, value }) => `${name} ${rateText(value)}`).join(', ');
  return {
    id: index === 0 ? 'groups' : `groups-${index + 1}`,
    caption: `${rate} by ${rates.attribute}`,
    title: titleOf(rates),
    note: noteOf(rates),
    label: `${rate} by ${rates.attribute}: ${values}.`,
    table: tableOf(rates),
    draw: (size) => groupsDrawing(rates, size),
  };
}

function titleOf({ shown, rate, attribute }: GroupRates): string {
  const sorted = [...shown].sort((a, b) => a.value - b.value);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest || shown.length < 2) return `${rate} by ${attribute}.`;
  return `${rate} from ${rateText(lowest.value)} (${lowest.name}) to ${rateText(highest.value)} (${highest.name}).`;
}

function noteOf({ attribute, split, hidden, least, rate }: GroupRates): string {
  const on = split ? `, ${split}` : '';
  const names = hidden.map(
    ({ name, n }) => `${name}, ${countText(n)} of the ${countText(least)} rows needed`,
  );
  const left = names.length ? ` Not shown: ${names.join('; ')}.` : '';
  return `${rate} by ${attribute}${on}. Whiskers: 95% Wilson intervals.${left}`;
}

function tableOf({ shown, hidden, rate, least }: GroupRates): ChartTable {
  const rows = shown.map((group) => [
    group.name,
    rateText(group.value),
    intervalText(group),
    `${countText(group.counts.k)} of ${countText(group.counts.n)}`,
  ]);
  const left = hidden.map(({ name, n }) => [
    name,
    'Not shown',
    `fewer than ${countText(least)} rows`,
    `n = ${countText(n)}`,
  ]);
  return { head: ['Group', rate, '95% interval', 'Counts'], rows: [...rows, ...left] };
}

function intervalText({ interval }: ShownGroup): string {
  return `${rateText(interval.low, 'down')} to ${rateText(interval.high, 'up')}`;
}
