import type { Fact } from '../../facts/fact.ts';
import { intervalMethod } from '../../facts/methods.ts';
import { factText } from '../../facts/text.ts';
import { formatNumber } from '../../format/number.ts';
import { composeFactNote } from '../fact-note.ts';
import { sourceAnchor } from '../paths.ts';
import type { Cell, TableContent } from '../section.ts';
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
      { text: fact.of ?? '' },
      { text: fact.name },
      { text: factText(fact, 'value') },
      { text: deltaText(deltas[index], fact.unit) },
      { text: factText(fact, 'rows') },
      noteCell(fact),
    ],
  }));
  const columns = [
    { label: 'Changed' },
    { label: 'Metric' },
    { label: 'Value', numeric: true },
    { label: 'Change', numeric: true },
    { label: 'Rows' },
    { label: 'Evidence' },
  ];
  return { label: 'Parts left out and inputs disturbed', columns, rows, wide: true };
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
      { text: fact.of ?? '' },
      { text: fact.name },
      { text: factText(fact, 'value') },
      intervalCell(fact),
      { text: testText(compared[index]) },
      noteCell(fact),
    ],
  }));
  const columns = [
    { label: 'Compared with' },
    { label: 'Metric' },
    { label: 'Difference', numeric: true },
    { label: 'Interval' },
    { label: 'Test' },
    { label: 'Evidence' },
  ];
  return { label: 'Differences and their uncertainty', columns, rows, wide: true };
}

type Compared = NonNullable<Evaluation['comparison']>[number];

const TESTS = {
  mcnemar: 'McNemar (1947)',
  bootstrap: 'bootstrap',
  'nadeau-bengio': 'Nadeau and Bengio (2003)',
  delong: 'DeLong (1988)',
} as const;

function testText(compared: Compared | undefined): string {
  if (!compared?.test) return '';
  const p =
    compared.p === undefined ? '' : `, p = ${formatNumber(compared.p, { unit: 'fraction' })}`;
  return `${TESTS[compared.test]}${p}`;
}

function intervalCell(fact: Fact): Cell {
  if (!fact.interval) return { text: 'Interval missing', chip: true };
  return { text: factText(fact, 'interval'), detail: intervalMethod(fact.interval) };
}

function noteCell(fact: Fact): Cell {
  return { text: '', note: composeFactNote(fact, `#${sourceAnchor(fact.id)}`) };
}
