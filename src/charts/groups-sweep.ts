import { max, min } from 'd3-array';
import type { ChartTable } from './chart.ts';
import type { Fact } from '../facts/fact.ts';
import { thresholdViews } from '../facts/fairness/threshold-view.ts';
import type { ThresholdView } from '../facts/fairness/threshold-view.ts';
import { factText } from '../facts/text.ts';
import type { Project } from '../manifest/portfolio.ts';
import { words } from '../words/words.ts';
import { groupsSweepDrawing } from './groups-sweep-drawing.ts';
import type { SweptLine } from './groups-sweep-drawing.ts';
import type { ChartPlan } from './plan.ts';
import { countText, splitText, tickText } from './words.ts';

/** One chart per attribute whose groups were counted at several cut-offs: the first rate of each. */
export function groupsSweepCharts(project: Project, facts: readonly Fact[]): ChartPlan[] {
  return thresholdViews(project, facts).map((view, index) => planOf(view, sweepChartId(index)));
}

/** Id of the chart of the threshold view at a place, from 0. */
export function sweepChartId(index: number): string {
  return `groups-sweep${index === 0 ? '' : `-${index + 1}`}`;
}

const MOST_LINES = 3;

function planOf(view: ThresholdView, id: string): ChartPlan {
  const rate = view.rates[0]?.name ?? '';
  const lines = linesOf(view);
  const title = titleOf(view, rate);
  const own = words().chartsOfGroups.sweep;
  const { attribute } = view;
  return {
    id,
    caption: own.caption({ rate, attribute }),
    title,
    note: noteOf(view, rate, lines),
    label: own.label({ rate, attribute, cutOffs: countText(view.at.length), title }),
    table: tableOf(view),
    draw: (size) =>
      groupsSweepDrawing(
        { lines, rate, ...(view.chosen === undefined ? {} : { chosen: view.chosen }) },
        size,
      ),
  };
}

// More lines than three cannot be told apart where they cross; the groups with most rows stay.
function linesOf({ groups, at }: ThresholdView): SweptLine[] {
  const largest = groups.toSorted((a, b) => b.rows - a.rows).slice(0, MOST_LINES);
  return groups
    .filter((group) => largest.includes(group))
    .map(({ group }) => ({
      name: group,
      points: at.map(({ cutOff, rates }) => ({
        cutOff,
        rate: rates[0]?.rates.get(group)?.value,
      })),
    }));
}

function titleOf({ attribute, at, chosen }: ThresholdView, rate: string): string {
  const gaps = at.flatMap(({ cutOff, rates }) => {
    const gap = rates[0]?.gap;
    return gap ? [{ cutOff, gap }] : [];
  });
  const own = words().chartsOfGroups.sweep;
  const used = gaps.find(({ cutOff }) => cutOff === chosen);
  const [low, high] = [min(gaps, ({ gap }) => gap.value), max(gaps, ({ gap }) => gap.value)];
  const least = gaps.find(({ gap }) => gap.value === low);
  const most = gaps.find(({ gap }) => gap.value === high);
  if (!least || !most) return own.none({ rate, attribute });
  const told = {
    ...{ rate, attribute },
    least: factText(least.gap, 'value'),
    leastAt: tickText(least.cutOff),
    most: factText(most.gap, 'value'),
    mostAt: tickText(most.cutOff),
  };
  return used ? own.used({ ...told, used: factText(used.gap, 'value') }) : own.range(told);
}

function noteOf(
  { groups, split }: ThresholdView,
  rate: string,
  lines: readonly SweptLine[],
): string {
  const { charts, chartsOfGroups, naming } = words();
  const own = chartsOfGroups.sweep;
  const counts = { drawn: countText(lines.length), groups: countText(groups.length) };
  return naming.sentences([
    charts.note([own.measured(rate), ...(split ? [splitText(split)] : [])]),
    ...(lines.length < groups.length ? [own.drawn(counts)] : []),
  ]);
}

function tableOf({ groups, at }: ThresholdView): ChartTable {
  const { charts, chartsOfGroups } = words();
  const own = chartsOfGroups.sweep;
  return {
    head: [charts.cutOff, ...groups.map(({ group }) => group), own.gap, own.gapInterval],
    rows: at.map(({ cutOff, rates: [first] }) => [
      tickText(cutOff),
      ...groups.map(({ group }) => textOf(first?.rates.get(group), 'value')),
      textOf(first?.gap, 'value'),
      textOf(first?.gap, 'interval'),
    ]),
  };
}

function textOf(fact: Fact | undefined, form: 'value' | 'interval'): string {
  return fact ? factText(fact, form) : words().charts.none;
}
