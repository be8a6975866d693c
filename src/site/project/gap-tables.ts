import { rateName } from '../../charts/gap-chance.ts';
import type { Fact } from '../../facts/fact.ts';
import type { AttributeView } from '../../facts/fairness-view.ts';
import { isBeyondChance } from '../../facts/gap.ts';
import { intervalMethod } from '../../facts/methods.ts';
import { spokenName } from '../../facts/spoken-name.ts';
import { factText } from '../../facts/text.ts';
import { words } from '../../words/words.ts';
import { composeFactNote } from '../fact-note.ts';
import { listed } from '../names.ts';
import { sourceAnchor } from '../paths.ts';
import type { Cell, Column, TableContent } from '../section.ts';

/** How far the groups of an attribute lie apart in every rate, beside what chance alone gives. */
export function gapTable(view: AttributeView): TableContent | undefined {
  const lines = [...rateLines(view), ...oddsLines(view)];
  if (lines.length === 0) return undefined;
  return {
    label: words().gaps.table.label(view.attribute),
    columns: gapColumns(),
    rows: lines.map((line) => ({ cells: lineCells(line) })),
    wide: true,
    caption: gapCaption(lines),
  };
}

function gapColumns(): Column[] {
  const { gaps, tables } = words();
  return [
    { label: tables.rate },
    { label: tables.gap, numeric: true },
    { label: gaps.table.chance, numeric: true },
    { label: tables.ratio, numeric: true },
    { label: gaps.table.lowest },
    { label: gaps.table.highest },
    { label: tables.evidence },
  ];
}

/** Each group's share with the favourable prediction over the largest, where people are selected. */
export function impactTable({ attribute, impactRatios }: AttributeView): TableContent | undefined {
  if (impactRatios.length === 0) return undefined;
  const { gaps, tables } = words();
  return {
    label: gaps.impact.label(attribute),
    columns: [
      { label: tables.group },
      { label: gaps.impact.ratio, numeric: true },
      { label: tables.interval },
      { label: tables.comparedWith },
    ],
    rows: impactRatios.map((fact) => ({
      cells: [
        { text: fact.between?.[0] ?? '' },
        { text: factText(fact, 'value') },
        { text: factText(fact, 'interval') || tables.noneThere },
        { text: fact.between?.[1] ?? '' },
      ],
    })),
    caption: gaps.impact.caption,
  };
}

interface GapLine {
  readonly name: string;
  readonly gap?: Fact | undefined;
  readonly ratio?: Fact | undefined;
  /** The rate of a group, as text. */
  readonly rateOf: (group: string) => string;
}

function rateLines(view: AttributeView): GapLine[] {
  return view.comparisons.map(({ metric, gap, ratio }) => ({
    name: rateName(view, metric),
    gap,
    ratio,
    rateOf: (name) => {
      const fact = view.groups.find(({ group }) => group === name)?.rates.get(metric);
      return fact ? factText(fact, 'value') : '';
    },
  }));
}

function oddsLines({ odds }: AttributeView): GapLine[] {
  if (!odds) return [];
  const { difference, ratio, average } = odds;
  const rateOf = () => '';
  return [
    { name: spokenName(difference), gap: difference, ratio, rateOf },
    { name: spokenName(average), gap: average, rateOf },
  ];
}

function lineCells({ name, gap, ratio, rateOf }: GapLine): Cell[] {
  const { none, notCompared } = words().tables;
  if (!gap) return [{ text: name }, { text: notCompared, chip: true }, ...blank(5)];
  return [
    { text: name },
    withDetail(factText(gap, 'value'), factText(gap, 'interval')),
    chanceCell(gap),
    ratio
      ? withDetail(factText(ratio, 'value'), factText(ratio, 'interval'))
      : { text: none, chip: true },
    ...[0, 1].map((end) => {
      const group = gap.between?.[end] ?? '';
      return withDetail(group, rateOf(group));
    }),
    { text: '', note: composeFactNote(gap, `#${sourceAnchor(gap.id)}`) },
  ];
}

function chanceCell(gap: Fact): Cell {
  const limit = factText(gap, 'chance-limit');
  const { gaps, tables } = words();
  if (!limit) return { text: tables.none, chip: true };
  const { beyond, upTo, within } = gaps.table;
  const median = factText(gap, 'chance-median');
  return { text: upTo(limit), detail: isBeyondChance(gap) ? beyond(median) : within(median) };
}

function blank(count: number): Cell[] {
  return Array.from({ length: count }, () => ({ text: '' }));
}

function withDetail(text: string, detail: string): Cell {
  return { text, ...(detail && { detail }) };
}

function gapCaption(lines: readonly GapLine[]): string {
  const facts = lines.flatMap(({ gap, ratio }) => [gap, ratio]);
  const methods = new Set(
    facts.flatMap((fact) => (fact?.interval ? [intervalMethod(fact.interval)] : [])),
  );
  const hasChance = facts.some((fact) => fact?.chance);
  const { gaps, naming, tables } = words();
  return naming.sentences([
    gaps.table.caption,
    methods.size > 0 ? tables.intervals(listed([...methods])) : '',
    hasChance ? gaps.table.captionChance : '',
  ]);
}
