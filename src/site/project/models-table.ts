import type { Fact } from '../../facts/fact.ts';
import { isSameMeasure } from '../../facts/compare.ts';
import { headlineOf } from '../../facts/facts.ts';
import { spokenName } from '../../facts/spoken-name.ts';
import { factText } from '../../facts/text.ts';
import { words } from '../../words/words.ts';
import { splitName } from '../names.ts';
import type { Cell, TableContent } from '../section.ts';
import type { ProjectSource } from './source.ts';

const MOST_METRICS = 5;

/** The kept model beside everything it was compared with, on one split; undefined without rivals. */
export function modelsTable(
  source: ProjectSource,
  finalName: string | undefined,
): TableContent | undefined {
  const split = splitOf(source.facts);
  const rivals = rivalsOn(source.facts, split);
  const metrics = sharedMetrics(source.facts, rivals, split);
  if (rivals.length === 0 || metrics.length === 0 || !finalName) return undefined;
  const names = [...new Set(rivals.map((fact) => fact.of ?? ''))];
  const columns = metrics.map((fact) => ({
    label: fact.dataset
      ? words().naming.pieces([spokenName(fact), fact.dataset])
      : spokenName(fact),
    numeric: true,
  }));
  const { table, model } = words().approach;
  return {
    label: table.label(splitName(split)),
    columns: [{ label: model }, ...columns],
    rows: [
      { strong: true, cells: keptCells(source.facts, { finalName, rivals, metrics, split }) },
      ...names.map((name) => ownerRow(ofOwner(rivals, name), name, metrics)),
    ],
    caption: table.caption(splitName(split)),
  };
}

interface Compared {
  readonly finalName: string;
  readonly rivals: readonly Fact[];
  readonly metrics: readonly Fact[];
  readonly split: string | undefined;
}

function keptCells(facts: readonly Fact[], compared: Compared): Cell[] {
  const { finalName, rivals, metrics, split } = compared;
  const own = ofKind(facts, 'result').filter((fact) => fact.split === split && !fact.of);
  const detail = rivals.some(isAlternative) ? { detail: words().approach.table.kept } : {};
  return [{ text: finalName, ...detail }, ...metricCells(own, metrics)];
}

function splitOf(facts: readonly Fact[]): string | undefined {
  return (headlineOf(facts) ?? facts.find((fact) => fact.kind === 'result'))?.split;
}

function rivalsOn(facts: readonly Fact[], split: string | undefined): Fact[] {
  const rivals = [...ofKind(facts, 'alternative'), ...ofKind(facts, 'baseline')];
  return rivals.filter((fact) => fact.split === split);
}

function ofOwner(facts: readonly Fact[], name: string): Fact[] {
  return facts.filter((fact) => fact.of === name);
}

function isAlternative({ kind }: Fact): boolean {
  return kind === 'alternative';
}

function ofKind(facts: readonly Fact[], kind: Fact['kind']): Fact[] {
  return facts.filter((fact) => fact.kind === kind);
}

// A column needs the kept model's number and at least one rival's.
function sharedMetrics(
  facts: readonly Fact[],
  rivals: readonly Fact[],
  split: string | undefined,
): Fact[] {
  return facts
    .filter(
      (fact) =>
        fact.kind === 'result' &&
        fact.split === split &&
        fact.of === undefined &&
        rivals.some((rival) => isSameMeasure(fact, rival)),
    )
    .slice(0, MOST_METRICS);
}

function ownerRow(facts: readonly Fact[], name: string, metrics: readonly Fact[]) {
  const { baseline, notKept } = words().approach.table;
  const detail = facts[0]?.kind === 'baseline' ? baseline : notKept;
  return { cells: [{ text: name, detail }, ...metricCells(facts, metrics)] };
}

function metricCells(facts: readonly Fact[], metrics: readonly Fact[]): Cell[] {
  return metrics.map((metric) => {
    const fact = facts.find((each) => each === metric || isSameMeasure(metric, each));
    return fact
      ? { text: factText(fact, 'value') }
      : { text: words().approach.table.notMeasured, chip: true };
  });
}
