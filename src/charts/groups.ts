import type { ChartTable } from './chart.ts';
import type { Fact, Interval } from '../facts/fact.ts';
import { intervalMethod } from '../facts/methods.ts';
import { factText } from '../facts/text.ts';
import type { Project } from '../manifest/portfolio.ts';
import { words } from '../words/words.ts';
import { groupChartIds, groupRates } from './group-rates.ts';
import type { GroupRates, HiddenGroup } from './group-rates.ts';
import { groupsDrawing } from './groups-drawing.ts';
import type { ChartPlan } from './plan.ts';
import { countText, shareText, splitText } from './words.ts';

/** One chart per attribute: a rate of each group that may be shown, with its interval. */
export function groupCharts(project: Project, facts: readonly Fact[]): ChartPlan[] {
  return groupRates(project, facts).map((rates, index) => planOf(rates, index));
}

function planOf(rates: GroupRates, index: number): ChartPlan {
  const { shown, rate, attribute } = rates;
  const { chartsOfGroups, naming } = words();
  const values = shown.map(({ name, fact }) => `${name} ${factText(fact, 'value')}`);
  return {
    id: groupChartIds(index).rates,
    caption: chartsOfGroups.rates.caption({ rate, attribute }),
    title: titleOf(rates),
    note: noteOf(rates),
    label: chartsOfGroups.rates.label({ rate, attribute, values: naming.pieces(values) }),
    table: tableOf(rates),
    draw: (size) => groupsDrawing(rates, size),
  };
}

function titleOf({ shown, rate, attribute }: GroupRates): string {
  const sorted = [...shown].sort((a, b) => a.fact.value - b.fact.value);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  const { chartsOfGroups, naming } = words();
  const own = chartsOfGroups.rates;
  if (!lowest || !highest || shown.length < 2)
    return naming.sentence(own.caption({ rate, attribute }));
  const [low = '', high = ''] = [lowest, highest].map(({ name, fact }) =>
    naming.beside({ text: factText(fact, 'value'), detail: name }),
  );
  return own.range({ rate, low, high });
}

function noteOf({ attribute, split, shown, hidden, least, rate }: GroupRates): string {
  const { charts, chartsOfGroups, naming } = words();
  const own = chartsOfGroups.rates;
  const interval = shown.find(({ fact }) => fact.interval)?.fact.interval;
  const names = hidden.map((group) =>
    own.hidden({ group: group.name, why: whyHidden(group, least) }),
  );
  return naming.sentences([
    charts.note([own.caption({ rate, attribute }), ...(split ? [splitText(split)] : [])]),
    ...(interval ? [whiskersText(interval)] : []),
    ...(names.length ? [own.left(naming.clauses(names))] : []),
  ]);
}

function whiskersText(interval: Interval): string {
  const { whiskers } = words().chartsOfGroups.rates;
  return whiskers({ level: shareText(interval.level), method: intervalMethod(interval) });
}

function whyHidden({ reason, n }: HiddenGroup, least: number): string {
  const own = words().chartsOfGroups.rates;
  if (reason === 'withheld') return own.withheld;
  if (reason === 'not-defined') return own.undefined;
  return n === undefined
    ? own.fewer(countText(least))
    : own.needed({ n: countText(n), least: countText(least) });
}

function tableOf({ shown, hidden, rate, least }: GroupRates): ChartTable {
  const { charts, chartsOfGroups, numbers } = words();
  const own = chartsOfGroups.rates;
  const rows = shown.map(({ name, fact }) => [
    name,
    factText(fact, 'value'),
    factText(fact, 'interval') || charts.none,
    factText(fact, 'counts') || numbers.rows(factText(fact, 'n')),
  ]);
  const left = hidden.map((group) => [
    group.name,
    own.notShown,
    whyHidden(group, least),
    group.n === undefined ? '' : numbers.rows(countText(group.n)),
  ]);
  return { head: [own.group, rate, own.interval, own.counts], rows: [...rows, ...left] };
}
