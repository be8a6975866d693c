import type { Project } from '../../manifest/portfolio.ts';
import { suppress, withheldRates } from '../../stats/fairness.ts';
import type { Suppression, TableGroup } from '../../stats/fairness.ts';
import { intersections } from './intersections.ts';
import type { Intersections } from './intersections.ts';
import { RATE_METRICS } from './measured-group.ts';
import type { Cut, MeasuredGroup } from './measured-group.ts';
import { policyOf } from './policy.ts';
import { besideSmallRest } from './small-rest.ts';

/** What of a group may not be shown, because few people stand behind it. */
export interface Withheld {
  /** Whether the number of its rows may be shown. */
  readonly rows: boolean;
  /** Metric ids that would give a withheld count away. */
  readonly metrics: ReadonlySet<string>;
}

const NOTHING: Withheld = { rows: false, metrics: new Set() };

/** Whether the rows of a project are people's: small counts of them are withheld. */
export function isAboutPeople({ manifest }: Project): boolean {
  return (manifest.data ?? []).some(({ personalData }) => personalData?.contains === true);
}

/**
 * What is withheld of each group: counts of people below the policy's smallest cell, and as many
 * others as it takes to keep them from being computed back. Which of them are the small ones is not
 * told. Nothing is withheld where the rows are not people.
 */
export function withheldOf(
  project: Project,
  groups: readonly MeasuredGroup[],
): ReadonlyMap<MeasuredGroup, Withheld> {
  if (!isAboutPeople(project)) return new Map(groups.map((group) => [group, NOTHING]));
  const within = intersections(project, groups);
  const tables = CUTS.map((cut) => {
    const own = cut === 'rows' ? countedUnevenly(groups) : groups.filter((g) => g.cuts[cut]);
    const table = own.map((group) => tableGroup(group, cut, { own, within }));
    const found = suppress(table, { smallest: policyOf(project).smallCell });
    return { cut, found, open: openAttributes(found, within) };
  });
  const judged = new Map(groups.map((group) => [group, judge(group, tables, project)]));
  const hidden = groups.filter((group) => judged.get(group)?.rows);
  const beside = besideSmallRest(project, groups, { hidden, within });
  return new Map([...judged, ...[...beside].map((group) => [group, whole(group)] as const)]);
}

const CUTS: readonly Cut[] = ['four', 'correct', 'selected', 'outcome', 'rows'];
const OF_CUT: Readonly<Record<Cut, readonly string[]>> = {
  four: [],
  correct: ['accuracy'],
  selected: ['selection-rate'],
  outcome: ['base-rate'],
  rows: [],
};

interface CutTable {
  readonly cut: Cut;
  readonly found: Suppression;
  /** Attributes with a small count that cannot be kept from being computed back. */
  readonly open: ReadonlySet<string>;
}

// Nothing is known of the sums of an intersection whose groups do not name the groups they lie in.
function openAttributes(
  { unproven, withheld }: Suppression,
  { unplaced }: Intersections,
): Set<string> {
  const open = [...unproven, ...withheld.filter(({ attribute }) => unplaced.has(attribute))];
  return new Set(open.map(({ attribute }) => attribute));
}

function judge(group: MeasuredGroup, tables: readonly CutTable[], project: Project): Withheld {
  const names = tables.map((table) => ({ cut: table.cut, names: namesOf(group, table) }));
  const all = names.flatMap((entry) => entry.names);
  const rows = all.includes('rows') || all.includes('n');
  const metrics = names.flatMap(({ cut, names: own }) => metricsOf(cut, own));
  const values = rows || metrics.length > 0 || hasSmallClass(project, group);
  return {
    rows,
    metrics: new Set([
      ...metrics,
      ...(rows ? whole(group).metrics : []),
      ...(values ? ['macro-f1'] : []),
    ]),
  };
}

function whole({ shares }: MeasuredGroup): Withheld {
  return { rows: true, metrics: new Set([...shares.keys(), 'mae', 'ece', 'macro-f1']) };
}

/** Cells withheld of a group; all of its attribute where a small one could not be protected. */
function namesOf({ attribute, group }: MeasuredGroup, { found, open }: CutTable): string[] {
  if (open.has(attribute)) return EVERY_NAME;
  return [...found.withheld, ...found.determined]
    .filter((cell) => cell.attribute === attribute && cell.group === group)
    .map(({ name }) => name);
}

const EVERY_NAME = ['tp', 'fp', 'tn', 'fn', 'rows'];

function metricsOf(cut: Cut, names: readonly string[]): string[] {
  if (cut !== 'four') return names.length > 0 ? [...OF_CUT[cut]] : [];
  return withheldRates(names).flatMap((rate) => RATE_METRICS.get(rate) ?? []);
}

// An average over classes is not computed back by hand, but a class of a few people shows in it.
function hasSmallClass(project: Project, { index }: MeasuredGroup): boolean {
  const matrix = project.manifest.fairness?.groups?.[index]?.matrix ?? [];
  const { smallCell } = policyOf(project);
  const totals = matrix.map((row) => row.reduce((sum, count) => sum + count, 0));
  return (matrix.length === 2 ? matrix.flat() : totals).some((count) => count < smallCell);
}

// Rows of all groups add up to known totals, whatever else of them was counted. A table of one kind of
// counts holds them only where every group of an attribute has that kind.
function countedUnevenly(groups: readonly MeasuredGroup[]): readonly MeasuredGroup[] {
  const isEven = groups.every(({ attribute }) => {
    const own = groups.filter((group) => group.attribute === attribute);
    return CUTS.some((cut) => cut !== 'rows' && own.every(({ cuts }) => cuts[cut]));
  });
  return isEven ? [] : groups;
}

function tableGroup(
  group: MeasuredGroup,
  cut: Cut,
  { own, within }: { readonly own: readonly MeasuredGroup[]; readonly within: Intersections },
): TableGroup {
  const parents = (within.parents.get(group) ?? []).filter((parent) => own.includes(parent));
  return {
    attribute: group.attribute,
    group: group.group,
    cells: cut === 'rows' ? { n: group.rows } : (group.cuts[cut] ?? {}),
    ...(parents.length > 0 ? { within: parents } : {}),
  };
}
