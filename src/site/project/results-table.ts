import { rowStrip } from '../../charts/strip.ts';
import type { Fact } from '../../facts/fact.ts';
import { intervalMethod } from '../../facts/methods.ts';
import { spokenName } from '../../facts/spoken-name.ts';
import { spokenOf } from '../../facts/spoken-of.ts';
import { factText } from '../../facts/text.ts';
import { words } from '../../words/words.ts';
import { composeFactNote } from '../fact-note.ts';
import { sourceAnchor } from '../paths.ts';
import type { Cell, Column, TableContent } from '../section.ts';

/** All results in the order they were derived, the headline first. */
export function resultsTable(results: readonly Fact[]): TableContent {
  const ordered = [
    ...results.filter((fact) => fact.headline),
    ...results.filter((fact) => !fact.headline),
  ];
  return {
    label: words().evaluation.results.label,
    columns: columns(),
    rows: ordered.map((fact) => ({ strong: fact.headline === true, cells: resultCells(fact) })),
    wide: true,
  };
}

function columns(): Column[] {
  const { evaluation, tables } = words();
  return [
    { label: tables.metric },
    { label: tables.value, numeric: true },
    { label: evaluation.results.scale, strip: true },
    { label: tables.interval },
    { label: tables.rows },
    { label: tables.baseline },
    { label: tables.evidence },
  ];
}

function resultCells(fact: Fact): Cell[] {
  const { lowerIsBetter } = words().evaluation.results;
  return [
    {
      text: spokenName(fact),
      ...(fact.of && { detail: spokenOf(fact) }),
      ...(fact.of === undefined && fact.direction === 'lower' && { detail: lowerIsBetter }),
    },
    { text: factText(fact, 'value') },
    { text: '', strip: rowStrip(fact) },
    intervalCell(fact),
    { text: factText(fact, 'rows') },
    baselineCell(fact),
    { text: '', note: composeFactNote(fact, `#${sourceAnchor(fact.id)}`) },
  ];
}

function baselineCell(fact: Fact): Cell {
  const { evaluation, naming, tables } = words();
  if (!fact.baseline) return { text: tables.noneThere, chip: true };
  const { equal, worse } = evaluation.results;
  const verdict = { better: '', equal, worse }[fact.baseline.verdict];
  return {
    text: naming.pieces([fact.baseline.name, factText(fact, 'baseline-value')]),
    ...(verdict && { detail: verdict }),
  };
}

function intervalCell(fact: Fact): Cell {
  if (fact.interval)
    return { text: factText(fact, 'interval'), detail: intervalMethod(fact.interval) };
  const spread = factText(fact, 'spread');
  return { text: words().tables.intervalMissing, chip: true, ...(spread && { detail: spread }) };
}
