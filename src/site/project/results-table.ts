import { measureStrip } from '../../charts/strip.ts';
import type { Fact } from '../../facts/fact.ts';
import { intervalMethod } from '../../facts/methods.ts';
import { factText } from '../../facts/text.ts';
import { composeFactNote } from '../fact-note.ts';
import { sourceAnchor } from '../paths.ts';
import type { Cell, TableContent } from '../section.ts';

const COLUMNS = [
  { label: 'Metric' },
  { label: 'Value', numeric: true },
  { label: 'On its scale', strip: true },
  { label: 'Interval' },
  { label: 'Rows' },
  { label: 'Baseline' },
  { label: 'Evidence' },
];

/** All results in the order they were derived, the headline first. */
export function resultsTable(results: readonly Fact[]): TableContent {
  const ordered = [
    ...results.filter((fact) => fact.headline),
    ...results.filter((fact) => !fact.headline),
  ];
  return {
    label: 'Every result',
    columns: COLUMNS,
    rows: ordered.map((fact) => ({ strong: fact.headline === true, cells: resultCells(fact) })),
    wide: true,
  };
}

function resultCells(fact: Fact): Cell[] {
  return [
    {
      text: fact.name,
      ...(fact.of && { detail: fact.of }),
      ...(fact.of === undefined && fact.direction === 'lower' && { detail: 'lower is better' }),
    },
    { text: factText(fact, 'value') },
    { text: '', strip: measureStrip(fact) },
    intervalCell(fact),
    { text: factText(fact, 'rows') },
    baselineCell(fact),
    { text: '', note: composeFactNote(fact, `#${sourceAnchor(fact.id)}`) },
  ];
}

function baselineCell(fact: Fact): Cell {
  if (!fact.baseline) return { text: 'none', chip: true };
  const verdict = { better: '', equal: 'not distinguishable', worse: 'not better' }[
    fact.baseline.verdict
  ];
  return {
    text: `${fact.baseline.name}, ${factText(fact, 'baseline-value')}`,
    ...(verdict && { detail: verdict }),
  };
}

function intervalCell(fact: Fact): Cell {
  if (fact.interval)
    return { text: factText(fact, 'interval'), detail: intervalMethod(fact.interval) };
  const spread = factText(fact, 'spread');
  return { text: 'Interval missing', chip: true, ...(spread && { detail: spread }) };
}
