import { greatest, max, min } from 'd3-array';
import type { Fact } from '../facts/fact.ts';
import { isSameMeasure } from '../facts/compare.ts';
import { factText } from '../facts/text.ts';
import type { Project } from '../manifest/portfolio.ts';
import { valueRows } from './value-rows.ts';
import type { ValueRow } from './value-rows.ts';
import type { ChartPlan } from './plan.ts';
import { niceDomain } from './scale.ts';
import { capital, countText } from './words.ts';

/** The primary metric of the final model beside its alternatives and baselines, on the same rows. */
export function comparisonChart(project: Project, facts: readonly Fact[]): ChartPlan | undefined {
  const own = facts.find(({ headline, kind }) => headline && kind === 'result');
  const others = own ? rivalsOf(own, facts) : [];
  if (!own || others.length === 0) return undefined;
  const all = [own, ...others];
  const nameOf = (fact: Fact) => (fact === own ? finalName(project) : (fact.of ?? 'Baseline'));
  const rows = all.map((fact) => rowOf(fact, nameOf(fact)));
  return {
    id: 'comparison',
    caption: `${own.name} of each model`,
    title: titleOf(own, others),
    note: noteOf(own, all),
    label: `${own.name}${directionText(own)}: ${all.map((fact) => sentence(fact, nameOf(fact))).join('; ')}.`,
    table: {
      head: ['Model', own.name, '95% interval', 'Kind'],
      rows: all.map((fact) => tableRow(fact, nameOf(fact))),
    },
    draw: (size) =>
      valueRows({ rows, domain: domainOf(all), axis: `${own.name}${directionText(own)}` }, size),
  };
}

// Alternatives first: they are what might have been taken instead.
function rivalsOf(own: Fact, facts: readonly Fact[]): Fact[] {
  return (['alternative', 'baseline'] as const).flatMap((kind) =>
    facts.filter((fact) => fact.kind === kind && isSameMeasure(own, fact)),
  );
}

function finalName({ manifest }: Project): string {
  return manifest.models?.find(({ final }) => final)?.name ?? 'Final model';
}

function titleOf(own: Fact, others: readonly Fact[]): string {
  const value = `${own.name} ${factText(own, 'value')}`;
  const sign = own.direction === 'lower' ? -1 : 1;
  const best = greatest(others, (fact) => sign * fact.value);
  if (own.direction === 'none' || !best) {
    return `${value}, beside ${countText(others.length)} others.`;
  }
  return `${value}; best of the others is ${best.of ?? 'the baseline'} with ${factText(best, 'value')}.`;
}

function directionText({ direction }: Fact): string {
  return direction === 'none' ? '' : `, ${direction} is better`;
}

function noteOf(own: Fact, all: readonly Fact[]): string {
  const hollow = all.some(({ interval }) => !interval) ? ' Without whisker: no interval.' : '';
  const whiskers = all.some(({ interval }) => interval)
    ? ` Whiskers: ${levelText(all)} intervals.`
    : '';
  return `${capital(factText(own, 'rows'))}${directionText(own)}. Squares: baselines.${whiskers}${hollow}`;
}

function levelText(all: readonly Fact[]): string {
  const levels = new Set(all.flatMap(({ interval }) => (interval ? [interval.level] : [])));
  return [...levels].map((level) => `${countText(Math.round(level * 100))}%`).join(' and ');
}

function domainOf(all: readonly Fact[]): [number, number] {
  const low = min(all, ({ value, interval }) => Math.min(value, interval?.low ?? value)) ?? 0;
  const high = max(all, ({ value, interval }) => Math.max(value, interval?.high ?? value)) ?? 1;
  const [floor, ceiling] = all[0]?.range ?? [null, null];
  const [from, to] = niceDomain(low, high, 3);
  return [Math.max(from, floor ?? from), Math.min(to, ceiling ?? to)];
}

function rowOf(fact: Fact, name: string): ValueRow {
  const isOwn = fact.kind === 'result';
  return {
    name,
    value: fact.value,
    text: factText(fact, 'number'),
    interval: fact.interval,
    tone: isOwn ? 'blue' : 'grey',
    shape: fact.kind === 'baseline' ? 'square' : fact.interval ? 'dot' : 'hollow',
  };
}

function sentence(fact: Fact, name: string): string {
  const interval = factText(fact, 'interval');
  return `${name} ${factText(fact, 'value')}${interval ? ` (${interval})` : ', no interval'}`;
}

function tableRow(fact: Fact, name: string): string[] {
  const kind = fact.kind === 'result' ? 'final model' : fact.kind;
  return [name, factText(fact, 'value'), factText(fact, 'interval') || 'none', kind];
}
