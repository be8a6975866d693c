import type { ChartTable } from './chart.ts';
import type { Fact } from '../facts/fact.ts';
import type { AttributeView } from '../facts/fairness-view.ts';
import { factText } from '../facts/text.ts';
import { findMetric } from '../metrics/registry.ts';
import type { Project } from '../manifest/portfolio.ts';
import { gapChanceDrawing } from './gap-chance-drawing.ts';
import type { GapRow } from './gap-chance-drawing.ts';
import { drawnAttributes, groupChartIds } from './group-rates.ts';
import type { ChartPlan } from './plan.ts';
import { countText } from './words.ts';

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
  return fact?.name ?? findMetric(metric)?.name ?? metric;
}

function gapRows(view: AttributeView): GapRow[] {
  return view.comparisons.flatMap(({ metric, gap }) =>
    gap ? [{ name: rateName(view, metric), gap }] : [],
  );
}

// Gaps in one unit share an axis; the table holds the others too.
function planOf(attribute: string, rows: readonly GapRow[], id: string): ChartPlan {
  const drawn = rows.filter(({ gap }) => gap.unit === rows[0]?.gap.unit);
  return {
    id,
    caption: `Gaps by ${attribute}, beside chance`,
    title: titleOf(attribute, rows),
    note: noteOf(attribute, drawn),
    label: `Gaps by ${attribute}, beside the gap that chance alone gives. ${rows.map(rowSentence).join(' ')}`,
    table: tableOf(rows),
    draw: (size) => gapChanceDrawing(drawn, size),
  };
}

function titleOf(attribute: string, rows: readonly GapRow[]): string {
  const judged = rows.filter(({ gap }) => gap.chance);
  const beyond = judged.filter(({ gap }) => gap.chance && gap.value > gap.chance.p95).length;
  if (judged.length === 0) return `Gaps by ${attribute}, without a chance level.`;
  if (beyond === 0) return `No gap by ${attribute} is larger than chance alone would give.`;
  return `${countText(beyond)} of ${countText(judged.length)} gaps by ${attribute} are larger than chance alone would give.`;
}

function noteOf(attribute: string, rows: readonly GapRow[]): string {
  const split = rows[0]?.gap.split;
  const what = `Largest less smallest rate by ${attribute}${split ? `, ${split}` : ''}.`;
  const dots = 'Dot: gap, with its interval where it has one.';
  const chance =
    'Grey bar: gaps in 95 of 100 simulations in which all groups share one rate, with a tick at the median. Hollow dot: the gap is no larger than that.';
  return [what, dots, ...(rows.some(({ gap }) => gap.chance) ? [chance] : [])].join(' ');
}

function rowSentence({ name, gap }: GapRow): string {
  const interval = factText(gap, 'interval');
  const limit = factText(gap, 'chance-limit');
  const value = `${name}: ${factText(gap, 'value')}${interval ? ` (${interval})` : ''}`;
  return `${value}${limit ? `, chance alone up to ${limit}` : ''}.`;
}

function tableOf(rows: readonly GapRow[]): ChartTable {
  return {
    head: ['Rate', 'Gap', 'Interval', 'Chance, median', 'Chance, 95 of 100', 'Lowest', 'Highest'],
    rows: rows.map(({ name, gap }) => [
      name,
      factText(gap, 'value'),
      factText(gap, 'interval') || 'none',
      factText(gap, 'chance-median') || 'none',
      factText(gap, 'chance-limit') || 'none',
      gap.between?.[0] ?? '',
      gap.between?.[1] ?? '',
    ]),
  };
}
