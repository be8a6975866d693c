import { extent, greatest } from 'd3-array';
import type { Fact } from '../facts/fact.ts';
import { factText } from '../facts/text.ts';
import { pathText } from '../findings/place.ts';
import type { ManifestPath } from '../findings/place.ts';
import type { Project } from '../manifest/portfolio.ts';
import { findMetric } from '../metrics/registry.ts';
import { valueRows } from './value-rows.ts';
import type { ValueRow } from './value-rows.ts';
import { findResult, measureName } from './lookup.ts';
import type { ChartPlan } from './plan.ts';
import { niceDomain } from './scale.ts';
import { capital, changeText, clip, metricText } from './words.ts';

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

interface Kind {
  readonly id: 'ablation' | 'robustness';
  readonly caption: string;
  readonly column: string;
}

const ABLATION: Kind = { id: 'ablation', caption: 'Parts left out', column: 'Left out' };
const ROBUSTNESS: Kind = { id: 'robustness', caption: 'Changed input', column: 'Input' };
const MOST_NAME = 300;

/** What a metric becomes without a part of the model: one chart per metric and split. */
export function ablationCharts(project: Project, facts: readonly Fact[]): ChartPlan[] {
  const rows = project.manifest.evaluation?.ablations ?? [];
  const variations = rows.map((row, i) => ({
    ...row,
    name: row.change,
    text: valueText(facts, ['evaluation', 'ablations', i, 'value'], row),
  }));
  return plansOf(ABLATION, variations, facts);
}

/** What a metric becomes when the input changes: one chart per metric and split. */
export function robustnessCharts(project: Project, facts: readonly Fact[]): ChartPlan[] {
  const rows = project.manifest.evaluation?.robustness ?? [];
  const variations = rows.map((row, i) => ({
    ...row,
    name: `${row.test}: ${row.condition}`,
    text: valueText(facts, ['evaluation', 'robustness', i, 'value'], row),
  }));
  return plansOf(ROBUSTNESS, variations, facts);
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
  const title = titleOf(changes, measure);
  return {
    id: i === 0 ? kind.id : `${kind.id}-${i + 1}`,
    caption: `${kind.caption}: ${measure}`,
    title,
    note: `${measure}, ${split}${directionText(metric)}. Upright line: the full model.`,
    label: `${kind.caption}, change of ${measure}: ${changes.map(sentence).join('; ')}.`,
    table: {
      head: [kind.column, measure, 'Change'],
      rows: changes.map((row) => [row.name, row.text, changeText(row.delta, metric)]),
    },
    draw: (size) => valueRows(picture(changes, measure), size),
  };
}

function titleOf(changes: readonly Change[], measure: string): string {
  const most = greatest(changes, ({ delta }) => Math.abs(delta));
  if (!most || most.delta === 0) return `${measure} does not change.`;
  const { name, delta, text, metric } = most;
  const way = delta < 0 ? 'falls' : 'rises';
  const by = metricText(Math.abs(delta), metric);
  return `${capital(clip(name.replace(/\.$/, ''), MOST_NAME))}: ${midSentence(measure)} ${way} by ${by} to ${text}.`;
}

// Acronyms keep their capitals: R², ROC AUC.
function midSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

function directionText(metric: string): string {
  const direction = findMetric(metric)?.direction ?? 'none';
  return direction === 'none' ? '' : `, ${direction} is better`;
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
  return { rows, domain: niceDomain(low, high, 3), from: 0, axis: `Change of ${measure}` };
}

function isWorse({ metric, delta }: Change): boolean {
  const direction = findMetric(metric)?.direction;
  return direction === 'lower' ? delta > 0 : direction === 'higher' && delta < 0;
}

function sentence({ name, delta, metric }: Change): string {
  return `${name} ${changeText(delta, metric)}`;
}
