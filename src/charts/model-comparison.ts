import { greatest, max, min } from 'd3-array';
import type { Fact } from '../facts/fact.ts';
import { isSameMeasure } from '../facts/compare.ts';
import { spokenName } from '../facts/spoken-name.ts';
import { factText } from '../facts/text.ts';
import type { Project } from '../manifest/portfolio.ts';
import { words } from '../words/words.ts';
import { valueRows } from './value-rows.ts';
import type { ValueRow } from './value-rows.ts';
import type { ChartPlan } from './plan.ts';
import { niceDomain } from './scale.ts';
import { counted, directionText, noteStart, percentText } from './words.ts';

/** The primary metric of the final model beside its alternatives and baselines, on the same rows. */
export function comparisonChart(project: Project, facts: readonly Fact[]): ChartPlan | undefined {
  const own = facts.find(({ headline, kind }) => headline && kind === 'result');
  const others = own ? rivalsOf(own, facts) : [];
  if (!own || others.length === 0) return undefined;
  const all = [own, ...others];
  const texts = words().chartsOfComparisons.models;
  const nameOf = (fact: Fact) => (fact === own ? finalName(project) : (fact.of ?? texts.baseline));
  const rows = all.map((fact) => rowOf(fact, nameOf(fact)));
  const axis = words().naming.pieces([spokenName(own), ...directionText(own.direction)]);
  return {
    id: 'comparison',
    caption: texts.caption(spokenName(own)),
    title: titleOf(own, others),
    note: noteOf(own, all),
    label: texts.label({
      measure: axis,
      models: words().naming.clauses(all.map((fact) => sentence(fact, nameOf(fact)))),
    }),
    table: {
      head: [texts.model, spokenName(own), words().charts.interval, texts.kind],
      rows: all.map((fact) => tableRow(fact, nameOf(fact))),
    },
    draw: (size) => valueRows({ rows, domain: domainOf(all), axis }, size),
  };
}

// Alternatives first: they are what might have been taken instead.
function rivalsOf(own: Fact, facts: readonly Fact[]): Fact[] {
  return (['alternative', 'baseline'] as const).flatMap((kind) =>
    facts.filter((fact) => fact.kind === kind && isSameMeasure(own, fact)),
  );
}

function finalName({ manifest }: Project): string {
  return (
    manifest.models?.find(({ final }) => final)?.name ??
    words().chartsOfComparisons.models.finalModel
  );
}

function titleOf(own: Fact, others: readonly Fact[]): string {
  const texts = words().chartsOfComparisons.models;
  const leading = { measure: spokenName(own), value: factText(own, 'value') };
  const sign = own.direction === 'lower' ? -1 : 1;
  const best = greatest(others, (fact) => sign * fact.value);
  if (own.direction === 'none' || !best) {
    return texts.beside({ ...leading, ...counted(others.length) });
  }
  const other = best.of ?? texts.theBaseline;
  return texts.best({ ...leading, other, otherValue: factText(best, 'value') });
}

function noteOf(own: Fact, all: readonly Fact[]): string {
  const texts = words().chartsOfComparisons.models;
  return words().naming.sentences([
    noteStart(factText(own, 'rows'), ...directionText(own.direction)),
    texts.squares,
    all.some(({ interval }) => interval) ? texts.whiskers(levelText(all)) : '',
    all.some(({ interval }) => !interval) ? texts.hollow : '',
  ]);
}

function levelText(all: readonly Fact[]): string {
  const levels = new Set(all.flatMap(({ interval }) => (interval ? [interval.level] : [])));
  return words().naming.list([...levels].map(percentText));
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
  const { withInterval, withoutInterval } = words().chartsOfComparisons.models;
  const value = factText(fact, 'value');
  return interval ? withInterval({ name, value, interval }) : withoutInterval({ name, value });
}

function tableRow(fact: Fact, name: string): string[] {
  const kinds: Readonly<Record<string, string>> = words().chartsOfComparisons.models.kinds;
  const interval = factText(fact, 'interval') || words().charts.none;
  return [name, factText(fact, 'value'), interval, kinds[fact.kind] ?? fact.kind];
}
