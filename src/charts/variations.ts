import { extent, greatest } from 'd3-array';
import type { Fact } from '../facts/fact.ts';
import { factText } from '../facts/text.ts';
import { pathText } from '../findings/place.ts';
import type { ManifestPath } from '../findings/place.ts';
import type { Project } from '../manifest/portfolio.ts';
import { findMetric } from '../metrics/registry.ts';
import { words } from '../words/words.ts';
import { valueRows } from './value-rows.ts';
import type { ValueRow } from './value-rows.ts';
import { findResult, measureName } from './lookup.ts';
import type { ChartPlan } from './plan.ts';
import { niceDomain } from './scale.ts';
import { capital, changeText, clip, directionText, metricText, splitText } from './words.ts';

/** One change and what the metric became. */
interface Variation {
  readonly name: string;
  readonly metric: string;
  readonly value: number;
  readonly delta?: number | undefined;
  readonly split: string;
  /** The value as the page writes it. */
  readonly text: string;
}

/** A variation with its difference to the full model. */
interface Change extends Variation {
  readonly delta: number;
}

/** Also the ids of the figures. */
type Kind = 'ablation' | 'robustness';

const MOST_NAME = 300;

/** What a metric becomes without a part of the model: one chart per metric and split. */
export function ablationCharts(project: Project, facts: readonly Fact[]): ChartPlan[] {
  const rows = project.manifest.evaluation?.ablations ?? [];
  const variations = rows.map((row, i) => ({
    ...row,
    name: row.change,
    text: valueText(facts, ['evaluation', 'ablations', i, 'value'], row),
  }));
  return plansOf('ablation', variations, facts);
}

/** What a metric becomes when the input changes: one chart per metric and split. */
export function robustnessCharts(project: Project, facts: readonly Fact[]): ChartPlan[] {
  const rows = project.manifest.evaluation?.robustness ?? [];
  const variations = rows.map((row, i) => ({
    ...row,
    name: words().naming.explained({ text: row.test, detail: row.condition }),
    text: valueText(facts, ['evaluation', 'robustness', i, 'value'], row),
  }));
  return plansOf('robustness', variations, facts);
}

// The fact's own characters, so that picture and table never differ in the last digit.
function valueText(
  facts: readonly Fact[],
  path: ManifestPath,
  { value, metric }: { value: number; metric: string },
): string {
  const at = pathText(path);
  const fact = facts.find(({ kind, place }) => kind === 'variation' && pathText(place.path) === at);
  return fact ? factText(fact, 'number') : metricText(value, metric);
}

function plansOf(kind: Kind, rows: readonly Variation[], facts: readonly Fact[]): ChartPlan[] {
  const changes = rows.flatMap((row) => changeOf(row, facts));
  const byMeasure = Map.groupBy(changes, ({ metric, split }) => `${idOf(metric)} ${split}`);
  return [...byMeasure.values()].map((own, i) => planOf({ kind, i, changes: own }, facts));
}

// Without the full model's value there is no zero to start from; the page's table still has the row.
function changeOf(row: Variation, facts: readonly Fact[]): Change[] {
  const full = findResult(facts, idOf(row.metric), row.split)?.value;
  const delta = row.delta ?? (full === undefined ? undefined : row.value - full);
  return delta === undefined ? [] : [{ ...row, delta: shownChange(delta, row.metric) }];
}

// A change that reads as none is none: the full model's value may have more digits than the other.
function shownChange(delta: number, metric: string): number {
  return metricText(delta, metric) === metricText(0, metric) ? 0 : delta;
}

function idOf(metric: string): string {
  return findMetric(metric)?.id ?? metric;
}

function planOf(
  { kind, i, changes }: { kind: Kind; i: number; changes: readonly Change[] },
  facts: readonly Fact[],
): ChartPlan {
  const { metric = '', split = 'test' } = changes[0] ?? {};
  const measure = measureName(facts, idOf(metric));
  const { charts, chartsOfTraining, naming } = words();
  const { [kind]: own, label, uprightLine } = chartsOfTraining.variations;
  const start = charts.note([measure, splitText(split), ...directionText(directionOf(metric))]);
  const all = naming.clauses(changes.map(sentence));
  return {
    id: i === 0 ? kind : `${kind}-${i + 1}`,
    caption: naming.explained({ text: own.caption, detail: measure }),
    title: titleOf(changes, measure),
    note: naming.sentences([start, uprightLine]),
    label: label({ caption: own.caption, measure, changes: all }),
    table: {
      head: [own.column, measure, charts.change],
      rows: changes.map((row) => [row.name, row.text, changeText(row.delta, metric)]),
    },
    draw: (size) => valueRows(picture(changes, measure), size),
  };
}

function titleOf(changes: readonly Change[], measure: string): string {
  const most = greatest(changes, ({ delta }) => Math.abs(delta));
  const { falls, rises, same } = words().chartsOfTraining.variations;
  if (!most || most.delta === 0) return same(measure);
  const by = metricText(Math.abs(most.delta), most.metric);
  const name = capital(clip(most.name.replace(/\.$/, ''), MOST_NAME));
  return (most.delta < 0 ? falls : rises)({ name, measure, by, to: most.text });
}

function picture(changes: readonly Change[], measure: string) {
  const [low = 0, high = 0] = extent([0, ...changes.map(({ delta }) => delta)]);
  const rows = changes.map((change): ValueRow => ({
    name: change.name,
    value: change.delta,
    text: changeText(change.delta, change.metric),
    tone: change.delta === 0 ? 'grey' : isWorse(change) ? 'orange' : 'blue',
    shape: isWorse(change) ? 'square' : 'dot',
  }));
  const { axis } = words().chartsOfTraining.variations;
  return { rows, domain: niceDomain(low, high, 3), from: 0, axis: axis(measure) };
}

function directionOf(metric: string): Fact['direction'] {
  return findMetric(metric)?.direction ?? 'none';
}

function isWorse({ metric, delta }: Change): boolean {
  const direction = directionOf(metric);
  return direction === 'lower' ? delta > 0 : direction === 'higher' && delta < 0;
}

function sentence({ name, delta, metric }: Change): string {
  return `${name} ${changeText(delta, metric)}`;
}
