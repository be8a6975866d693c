import type { ChartTable } from './chart.ts';
import type { Fact } from '../facts/fact.ts';
import { intervalMethod } from '../facts/methods.ts';
import { factText } from '../facts/text.ts';
import type { Project } from '../manifest/portfolio.ts';
import { groupChartIds, groupRates } from './group-rates.ts';
import type { GroupRates, HiddenGroup } from './group-rates.ts';
import { groupsDrawing } from './groups-drawing.ts';
import type { ChartPlan } from './plan.ts';
import { countText, shareText } from './words.ts';

/** One chart per attribute: a rate of each group that may be shown, with its interval. */
export function groupCharts(project: Project, facts: readonly Fact[]): ChartPlan[] {
  return groupRates(project, facts).map((rates, index) => planOf(rates, index));
}

function planOf(rates: GroupRates, index: number): ChartPlan {
  const { shown, rate } = rates;
  const values = shown.map(({ name, fact }) => `${name} ${factText(fact, 'value')}`).join(', ');
  return {
    id: groupChartIds(index).rates,
    caption: `${rate} by ${rates.attribute}`,
    title: titleOf(rates),
    note: noteOf(rates),
    label: `${rate} by ${rates.attribute}: ${values}.`,
    table: tableOf(rates),
    draw: (size) => groupsDrawing(rates, size),
  };
}

function titleOf({ shown, rate, attribute }: GroupRates): string {
  const sorted = [...shown].sort((a, b) => a.fact.value - b.fact.value);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest || shown.length < 2) return `${rate} by ${attribute}.`;
  const [from, to] = [lowest, highest].map(
    ({ name, fact }) => `${factText(fact, 'value')} (${name})`,
  );
  return `${rate} from ${from} to ${to}.`;
}

function noteOf({ attribute, split, shown, hidden, least, rate }: GroupRates): string {
  const on = split ? `, ${split}` : '';
  const interval = shown.find(({ fact }) => fact.interval)?.fact.interval;
  const whiskers = interval
    ? ` Whiskers: ${shareText(interval.level)} intervals, ${intervalMethod(interval)}.`
    : '';
  const names = hidden.map((group) => `${group.name}, ${whyHidden(group, least)}`);
  const left = names.length ? ` Not shown: ${names.join('; ')}.` : '';
  return `${rate} by ${attribute}${on}.${whiskers}${left}`;
}

function whyHidden({ reason, n }: HiddenGroup, least: number): string {
  if (reason === 'withheld') return 'withheld to protect small counts';
  if (reason === 'not-defined') return 'not defined';
  return n === undefined
    ? `fewer than ${countText(least)} rows`
    : `${countText(n)} of the ${countText(least)} rows needed`;
}

function tableOf({ shown, hidden, rate, least }: GroupRates): ChartTable {
  const rows = shown.map(({ name, fact }) => [
    name,
    factText(fact, 'value'),
    factText(fact, 'interval') || 'none',
    factText(fact, 'counts') || `n = ${factText(fact, 'n')}`,
  ]);
  const left = hidden.map((group) => [
    group.name,
    'Not shown',
    whyHidden(group, least),
    group.n === undefined ? '' : `n = ${countText(group.n)}`,
  ]);
  return { head: ['Group', rate, 'Interval', 'Counts'], rows: [...rows, ...left] };
}
