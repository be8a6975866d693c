import type { Project } from '../../manifest/portfolio.ts';
import { suppress } from '../../stats/fairness.ts';
import type { Suppression, TableGroup } from '../../stats/fairness.ts';
import { intersections } from './intersections.ts';
import type { MeasuredBin, MeasuredBins } from './measured-bins.ts';
import type { MeasuredGroup } from './measured-group.ts';
import { policyOf } from './policy.ts';
import { restBins } from './rest-bins.ts';
import type { BinCounts, BinnedGroup } from './rest-bins.ts';
import { isAboutPeople } from './withheld.ts';
import type { Withheld } from './withheld.ts';

/**
 * Places of the bins that may not be shown of each group: those with few positives or few negatives
 * among people, and as many others as keep them from being computed back from the counts of the
 * groups and from the bins of all rows together, which curves give away. Where that cannot be shown
 * to hold, all bins of the attribute are withheld.
 */
export function withheldBins(
  project: Project,
  groups: readonly MeasuredGroup[],
  withheld: ReadonlyMap<MeasuredGroup, Withheld>,
): ReadonlyMap<MeasuredGroup, ReadonlySet<number>> {
  const binned = groups.filter(isBinned);
  if (!isAboutPeople(project)) return new Map();
  // The bins of a group would give away the counts they add up to.
  const isShown = (group: MeasuredGroup) => !isTouched(withheld.get(group));
  const open = binned.filter(isShown);
  const found = tablesOf(project, { groups, open }).map((table) =>
    suppress(table, { smallest: policyOf(project).smallCell }),
  );
  const closed = closedAttributes(project, { groups, open, found });
  return new Map(
    binned.map((group) => [
      group,
      isShown(group) && !closed.has(group.attribute)
        ? placesIn(found, group)
        : new Set(group.bins.bins.keys()),
    ]),
  );
}

function isBinned(group: MeasuredGroup): group is BinnedGroup {
  return group.bins !== undefined;
}

function isTouched(hidden: Withheld | undefined): boolean {
  return hidden !== undefined && (hidden.rows || hidden.metrics.size > 0);
}

interface Binned {
  readonly groups: readonly MeasuredGroup[];
  /** Groups whose bins may be shown. */
  readonly open: readonly BinnedGroup[];
}

const OUTCOMES = {
  positives: ({ positives }: MeasuredBin) => positives,
  negatives: ({ positives, n }: MeasuredBin) => n - positives,
};

/** Positives and negatives apart, each on both sides of every cut-off whose counts are known. */
function tablesOf(project: Project, { groups, open }: Binned): TableGroup[][] {
  const { parents } = intersections(project, groups);
  const rests = restGroups(project, { groups, open });
  return segmentsOf(open).flatMap((segment) =>
    Object.values(OUTCOMES).map((count) => [
      ...open.map((group) => ({
        attribute: group.attribute,
        group: group.group,
        cells: cellsOf(group.bins, { segment, count }),
        within: (parents.get(group) ?? []).filter((parent) => open.some((one) => one === parent)),
      })),
      ...rests.map((attribute) => ({
        attribute,
        group: REST,
        cells: Object.fromEntries([...range(segment)].map((place) => [nameOf(place), MANY])),
      })),
    ]),
  );
}

/** Rows of an attribute in no bin that is known: a reader cannot tell them apart from those withheld. */
const REST = '\u0000rest';
const MANY = 1e6;

function restGroups(project: Project, binned: Binned): string[] {
  return [...new Set(binned.open.map(({ attribute }) => attribute))].filter(
    (attribute) => othersOf(project, attribute, binned) > 0,
  );
}

/** How many groups of an attribute hold rows that are in no bin shown. */
function othersOf(project: Project, attribute: string, { groups, open }: Binned): number {
  const { excluded = [], unknown = [] } = project.manifest.fairness ?? {};
  const others = [
    ...groups.filter((group) => !open.some((one) => one === group)),
    ...excluded,
    ...unknown,
  ];
  return others.filter((other) => other.attribute === attribute).length;
}

/** Whether curves of all rows give away few rows of the one group without bins. */
function isRestSmall(project: Project, attribute: string, binned: Binned): boolean {
  if (othersOf(project, attribute, binned) !== 1) return false;
  const { smallCell } = policyOf(project);
  const own = binned.open.filter((group) => group.attribute === attribute);
  const isSmall = ({ positives, negatives }: BinCounts) =>
    (positives !== 0 || negatives !== 0) && Math.min(positives, negatives) < smallCell;
  return restBins(project, own).some(isSmall);
}

interface Segment {
  readonly from: number;
  readonly to: number;
}

// True positives are the positives from the cut-off up, so they fix the sum of those bins.
function segmentsOf(open: readonly BinnedGroup[]): Segment[] {
  const most = Math.max(0, ...open.map(({ bins }) => bins.bins.length));
  const cuts = open.flatMap((group) => cutOf(group) ?? []);
  const edges = [...new Set([0, ...cuts, most])].sort((a, b) => a - b);
  return edges.slice(1).map((to, index) => ({ from: edges[index] ?? 0, to }));
}

function cutOf({ bins: { bins }, cuts }: BinnedGroup): number | undefined {
  const { tp = -1, fp = -1 } = cuts.four ?? {};
  const found = [...bins.keys()].find((place) => {
    const above = bins.slice(place);
    return sumOf(above, 'positives') === tp && sumOf(above, 'n') === tp + fp;
  });
  return found;
}

function sumOf(bins: readonly MeasuredBin[], key: 'positives' | 'n'): number {
  return bins.reduce((sum, bin) => sum + bin[key], 0);
}

function cellsOf(
  { bins }: MeasuredBins,
  { segment, count }: { segment: Segment; count: (bin: MeasuredBin) => number },
): Record<string, number> {
  const own = [...bins.entries()].slice(segment.from, segment.to);
  return Object.fromEntries(own.map(([place, bin]) => [nameOf(place), count(bin)]));
}

function range({ from, to }: Segment): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function nameOf(place: number): string {
  return `bin ${place}`;
}

/** Attributes whose bins cannot be shown in part. */
function closedAttributes(
  project: Project,
  { groups, open, found }: Binned & { found: readonly Suppression[] },
): Set<string> {
  const { unplaced } = intersections(project, groups);
  const cells = found.flatMap(({ withheld }) => withheld);
  const inside = new Set(cells.map(({ attribute }) => attribute));
  return new Set([
    ...found.flatMap(({ determined, unproven }) =>
      [...determined, ...unproven].map(({ attribute }) => attribute),
    ),
    ...cells.filter(({ name }) => !name.startsWith('bin ')).map(({ attribute }) => attribute),
    ...restGroups(project, { groups, open }).filter((attribute) =>
      isRestSmall(project, attribute, { groups, open }),
    ),
    ...[...inside].filter(
      (attribute) =>
        unplaced.has(attribute) ||
        !isAligned(open.filter((group) => group.attribute === attribute)),
    ),
  ]);
}

// Bins that do not stand for the same rows of all groups make other sums than those looked at.
function isAligned(groups: readonly BinnedGroup[]): boolean {
  const [first] = groups;
  return groups.every(
    ({ bins: { kind, bins } }) =>
      kind === first?.bins.kind &&
      bins.length === first.bins.bins.length &&
      (kind === 'probability' || bins.every(({ at }, place) => at === first.bins.bins[place]?.at)),
  );
}

function placesIn(
  found: readonly Suppression[],
  { attribute, group, bins }: BinnedGroup,
): Set<number> {
  const names = new Set(
    found.flatMap(({ withheld }) =>
      withheld
        .filter((cell) => cell.attribute === attribute && cell.group === group)
        .map(({ name }) => name),
    ),
  );
  return new Set([...bins.bins.keys()].filter((place) => names.has(nameOf(place))));
}
