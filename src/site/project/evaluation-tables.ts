import type { Fact } from '../../facts/fact.ts';
import { intervalMethod } from '../../facts/methods.ts';
import { spokenName } from '../../facts/spoken-name.ts';
import { spokenOf } from '../../facts/spoken-of.ts';
import { factText } from '../../facts/text.ts';
import { formatNumber } from '../../format/number.ts';
import { words } from '../../words/words.ts';
import { composeFactNote } from '../fact-note.ts';
import { sourceAnchor } from '../paths.ts';
import type { Cell, Column, TableContent } from '../section.ts';
import type { ProjectSource } from './source.ts';

type Evaluation = NonNullable<ProjectSource['project']['manifest']['evaluation']>;

/** What changed when a part was left out or the input was disturbed, and how far models differ. */
export function evaluationTables(source: ProjectSource): TableContent[] {
  return [variationTable(source), differenceTable(source)].filter((table) => table !== undefined);
}

function variationTable(source: ProjectSource): TableContent | undefined {
  const facts = source.facts.filter((fact) => fact.kind === 'variation');
  const deltas = writtenDeltas(source.project.manifest.evaluation);
  if (facts.length === 0) return undefined;
  const rows = facts.map((fact, index) => ({
    cells: [
      { text: spokenOf(fact) ?? '' },
      { text: spokenName(fact) },
      { text: factText(fact, 'value') },
      { text: deltaText(deltas[index], fact.unit) },
      { text: factText(fact, 'rows') },
      noteCell(fact),
    ],
  }));
  const { evaluation, tables } = words();
  const { label, changed, change } = evaluation.variations;
  const columns = [
    { label: changed },
    { label: tables.metric },
    { label: tables.value, numeric: true },
    { label: change, numeric: true },
    { label: tables.rows },
    { label: tables.evidence },
  ];
  return { label, columns, rows, wide: true };
}

// In the order the facts are derived: what was left out, then what was disturbed.
function writtenDeltas({ ablations = [], robustness = [] }: Partial<Evaluation> = {}) {
  return [...ablations, ...robustness].map(({ delta }) => delta);
}

function deltaText(delta: number | undefined, unit: string): string {
  return delta === undefined ? '' : formatNumber(delta, { unit });
}

function differenceTable(source: ProjectSource): TableContent | undefined {
  const facts = source.facts.filter((fact) => fact.kind === 'difference');
  const compared = source.project.manifest.evaluation?.comparison ?? [];
  if (facts.length === 0) return undefined;
  const rows = facts.map((fact, index) => ({
    cells: [
      { text: spokenOf(fact) ?? '' },
      { text: spokenName(fact) },
      { text: factText(fact, 'value') },
      intervalCell(fact),
      { text: testText(compared[index]) },
      noteCell(fact),
    ],
  }));
  const { label } = words().evaluation.differences;
  return { label, columns: differenceColumns(), rows, wide: true };
}

function differenceColumns(): Column[] {
  const { evaluation, tables } = words();
  return [
    { label: tables.comparedWith },
    { label: tables.metric },
    { label: evaluation.differences.difference, numeric: true },
    { label: tables.interval },
    { label: evaluation.differences.test },
    { label: tables.evidence },
  ];
}

type Compared = NonNullable<Evaluation['comparison']>[number];

function testText(compared: Compared | undefined): string {
  if (!compared?.test) return '';
  const { tests } = words().evaluation.differences;
  const { test, p } = compared;
  return words().naming.pieces([
    tests[test],
    ...(p === undefined ? [] : [`p = ${formatNumber(p, { unit: 'fraction' })}`]),
  ]);
}

function intervalCell(fact: Fact): Cell {
  if (!fact.interval) return { text: words().tables.intervalMissing, chip: true };
  return { text: factText(fact, 'interval'), detail: intervalMethod(fact.interval) };
}

function noteCell(fact: Fact): Cell {
  return { text: '', note: composeFactNote(fact, `#${sourceAnchor(fact.id)}`) };
}
