import { rateName } from '../../charts/gap-chance.ts';
import type { Fact } from '../../facts/fact.ts';
import type { AttributeView } from '../../facts/fairness-view.ts';
import { intervalMethod } from '../../facts/methods.ts';
import { factText } from '../../facts/text.ts';
import { composeFactNote } from '../fact-note.ts';
import { listed } from '../names.ts';
import { sourceAnchor } from '../paths.ts';
import type { Cell, TableContent } from '../section.ts';
import { isBeyondChance } from './gap-words.ts';

/** How far the groups of an attribute lie apart in every rate, beside what chance alone gives. */
export function gapTable(view: AttributeView): TableContent | undefined {
  const lines = [...rateLines(view), ...oddsLines(view)];
  if (lines.length === 0) return undefined;
  return {
    label: `Gaps by ${view.attribute}`,
    columns: [
      { label: 'Rate' },
      { label: 'Gap', numeric: true },
      { label: 'Chance alone', numeric: true },
      { label: 'Ratio', numeric: true },
      { label: 'Lowest' },
      { label: 'Highest' },
      { label: 'Evidence' },
    ],
    rows: lines.map((line) => ({ cells: lineCells(line) })),
    wide: true,
    caption: gapCaption(lines),
  };
}

/** Each group's selection rate over the largest, where people are selected for something. */
export function impactTable({ attribute, impactRatios }: AttributeView): TableContent | undefined {
  if (impactRatios.length === 0) return undefined;
  return {
    label: `Impact ratios by ${attribute}`,
    columns: [
      { label: 'Group' },
      { label: 'Impact ratio', numeric: true },
      { label: 'Interval' },
      { label: 'Compared with' },
    ],
    rows: impactRatios.map((fact) => ({
      cells: [
        { text: fact.between?.[0] ?? '' },
        { text: factText(fact, 'value') },
        { text: factText(fact, 'interval') || 'none' },
        { text: fact.between?.[1] ?? '' },
      ],
    })),
    caption:
      "A group's selection rate over the largest one. Four fifths is a first indication in United States employment law (29 CFR 1607.4(D)), for selection decisions and for nothing else.",
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
    { name: difference.name, gap: difference, ratio, rateOf },
    { name: average.name, gap: average, rateOf },
  ];
}

function lineCells({ name, gap, ratio, rateOf }: GapLine): Cell[] {
  if (!gap) return [{ text: name }, { text: 'Not compared', chip: true }, ...blank(5)];
  return [
    { text: name },
    withDetail(factText(gap, 'value'), factText(gap, 'interval')),
    chanceCell(gap),
    ratio
      ? withDetail(factText(ratio, 'value'), factText(ratio, 'interval'))
      : { text: 'None', chip: true },
    ...[0, 1].map((end) => {
      const group = gap.between?.[end] ?? '';
      return withDetail(group, rateOf(group));
    }),
    { text: '', note: composeFactNote(gap, `#${sourceAnchor(gap.id)}`) },
  ];
}

function chanceCell(gap: Fact): Cell {
  const limit = factText(gap, 'chance-limit');
  if (!limit) return { text: 'None', chip: true };
  const reading = isBeyondChance(gap) ? 'gap is larger' : 'gap is within it';
  return { text: `up to ${limit}`, detail: `median ${factText(gap, 'chance-median')}; ${reading}` };
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
  return [
    'Gap: largest less smallest. Ratio: smallest over largest.',
    methods.size > 0 ? `Intervals: ${listed([...methods])}.` : '',
    hasChance
      ? 'Chance alone: the gap in 95 of 100 simulations in which all groups share one rate.'
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}
