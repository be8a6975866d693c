import type { ChartTable } from './chart.ts';
import type { Fact } from '../facts/fact.ts';
import type { AttributeView } from '../facts/fairness-view.ts';
import { spokenName } from '../facts/spoken-name.ts';
import { factText } from '../facts/text.ts';
import { spokenMetricName } from '../metrics/spoken.ts';
import type { Project } from '../manifest/portfolio.ts';
import { words } from '../words/words.ts';
import { gapChanceDrawing } from './gap-chance-drawing.ts';
import type { GapRow } from './gap-chance-drawing.ts';
import { drawnAttributes, groupChartIds } from './group-rates.ts';
import type { ChartPlan } from './plan.ts';
import { countText, noteStart, splitText } from './words.ts';

/** One chart per attribute: the gap between its groups in every rate, beside the gap chance gives. */
export function gapChanceCharts(project: Project, facts: readonly Fact[]): ChartPlan[] {
  return drawnAttributes(project, facts).flatMap((view, index) => {
    const rows = gapRows(view);
    return rows.length > 0 ? [planOf(view.attribute, rows, groupChartIds(index).gaps)] : [];
  });
}

/** What a metric is called before a gap in it: "False-positive rate", "Macro F1". */
export function rateName({ groups }: AttributeView, metric: string): string {
  const fact = groups.map(({ rates }) => rates.get(metric)).find((one) => one !== undefined);
  return fact ? spokenName(fact) : spokenMetricName(metric);
}

function gapRows(view: AttributeView): GapRow[] {
  return view.comparisons.flatMap(({ metric, gap }) =>
    gap ? [{ name: rateName(view, metric), gap }] : [],
  );
}

// Gaps in one unit share an axis; the table holds the others too.
function planOf(attribute: string, rows: readonly GapRow[], id: string): ChartPlan {
  const drawn = rows.filter(({ gap }) => gap.unit === rows[0]?.gap.unit);
  const { chartsOfGroups, naming } = words();
  const own = chartsOfGroups.gaps;
  return {
    id,
    caption: own.caption(attribute),
    title: titleOf(attribute, rows),
    note: noteOf(attribute, drawn),
    label: naming.sentences([own.label(attribute), ...rows.map(rowSentence)]),
    table: tableOf(rows),
    draw: (size) => gapChanceDrawing(drawn, size),
  };
}

function titleOf(attribute: string, rows: readonly GapRow[]): string {
  const judged = rows.filter(({ gap }) => gap.chance);
  const beyond = judged.filter(({ gap }) => gap.chance && gap.value > gap.chance.p95).length;
  const own = words().chartsOfGroups.gaps;
  if (judged.length === 0) return own.withoutChance(attribute);
  if (beyond === 0) return own.within(attribute);
  return own.beyond({ beyond: countText(beyond), judged: countText(judged.length), attribute });
}

function noteOf(attribute: string, rows: readonly GapRow[]): string {
  const split = rows[0]?.gap.split;
  const { chartsOfGroups, naming } = words();
  const own = chartsOfGroups.gaps;
  return naming.sentences([
    noteStart(own.measured(attribute), split && splitText(split)),
    own.dot,
    ...(rows.some(({ gap }) => gap.chance) ? [own.chance] : []),
  ]);
}

function rowSentence({ name, gap }: GapRow): string {
  const interval = factText(gap, 'interval');
  const limit = factText(gap, 'chance-limit');
  const { row } = words().chartsOfGroups.gaps;
  return row({ rate: name, value: factText(gap, 'value'), interval, limit });
}

function tableOf(rows: readonly GapRow[]): ChartTable {
  const { none } = words().charts;
  const { head } = words().chartsOfGroups.gaps;
  return {
    head,
    rows: rows.map(({ name, gap }) => [
      name,
      factText(gap, 'value'),
      factText(gap, 'interval') || none,
      factText(gap, 'chance-median') || none,
      factText(gap, 'chance-limit') || none,
      gap.between?.[0] ?? '',
      gap.between?.[1] ?? '',
    ]),
  };
}
