import type { Project } from '../../manifest/portfolio.ts';
import { openCutOffs } from '../../stats/fairness/open-cut-offs.ts';
import type { SweptCounts } from '../../stats/fairness/open-cut-offs.ts';
import { cutOffInUse } from '../cut-off.ts';
import type { Assessment } from './assess.ts';
import { intersections } from './intersections.ts';
import type { MeasuredGroup } from './measured-group.ts';
import { policyOf } from './policy.ts';
import { restCounts } from './rest-counts.ts';
import { isOwnCutOff, sweptGroups } from './swept-groups.ts';
import type { SweptGroup } from './swept-groups.ts';
import { isAboutPeople } from './withheld.ts';

/** The groups of an attribute at the cut-offs that may be shown of all of them. */
export interface ShownSweep {
  readonly attribute: string;
  readonly groups: readonly SweptGroup[];
  /** Rising; at least two. */
  readonly cutOffs: readonly number[];
  /** The cut-off the group's own counts were taken at, where it is known. */
  readonly chosen?: number;
  /** Cut-offs of all these groups that are withheld. */
  readonly withheld: number;
}

/**
 * Attributes with at least two groups counted at common cut-offs. Where rows are people, a cut-off is
 * shown of all groups or of none, and only where no small count can be had by subtracting what is
 * shown: cut-offs of one group from each other, of groups from curves over all rows, of one attribute
 * from another. So cut-offs are picked for all attributes together.
 */
export function shownSweeps(
  project: Project,
  { groups, withheld }: Pick<Assessment, 'groups' | 'withheld'>,
): ShownSweep[] {
  const swept = sweptGroups(project, groups).filter(({ group }) => {
    const hidden = withheld.get(group);
    return !hidden?.rows && !hidden?.metrics.size;
  });
  const attributes = [...new Set(swept.map(({ group }) => group.attribute))]
    .map((attribute) => sweepOf(project, { attribute, swept }))
    .filter((sweep) => sweep.groups.length > 1);
  return isAboutPeople(project) ? openSweeps(project, attributes, groups) : enough(attributes);
}

interface Found {
  readonly attribute: string;
  readonly swept: readonly SweptGroup[];
}

function sweepOf(project: Project, { attribute, swept }: Found): ShownSweep {
  const own = swept.filter(({ group }) => group.attribute === attribute);
  const cutOffs = (own[0]?.points ?? [])
    .map(({ threshold }) => threshold)
    .filter((cutOff) => own.every(({ points }) => points.some((p) => p.threshold === cutOff)));
  const chosen = chosenOf(cutOffInUse(project), { groups: own, cutOffs });
  const found = { attribute, groups: own, cutOffs, withheld: 0 };
  return chosen === undefined ? found : { ...found, chosen };
}

// Where the cut-off in use is not named, the groups' own counts may tell it.
function chosenOf(
  inUse: number | undefined,
  { groups, cutOffs }: Pick<ShownSweep, 'groups' | 'cutOffs'>,
): number | undefined {
  if (inUse !== undefined) return cutOffs.find((cutOff) => cutOff === inUse);
  const own = groups.filter(({ group }) => group.cuts.four);
  return own.length === 0
    ? undefined
    : cutOffs.find((cutOff) => own.every((group) => isOwnCutOff(group, cutOff)));
}

function enough(sweeps: readonly ShownSweep[]): ShownSweep[] {
  return sweeps.filter(({ cutOffs }) => cutOffs.length > 1);
}

function openSweeps(
  project: Project,
  sweeps: readonly ShownSweep[],
  groups: readonly MeasuredGroup[],
): ShownSweep[] {
  const { smallCell: smallest } = policyOf(project);
  const tables = sweeps
    .filter((sweep) => isPlaced(project, sweep, groups))
    .map((sweep) => ({ sweep, counts: countsTold(project, sweep, groups) }))
    .filter(
      ({ sweep: { chosen }, counts }) => openCutOffs(counts, { keep: chosen, smallest }).length > 1,
    );
  const keep = tables.find(({ sweep }) => sweep.chosen !== undefined)?.sweep.chosen;
  const open = openCutOffs(
    tables.flatMap(({ counts }) => counts),
    { keep, smallest },
  );
  return enough(tables.map(({ sweep }) => narrowed(sweep, open)));
}

function narrowed(sweep: ShownSweep, open: readonly number[]): ShownSweep {
  const cutOffs = sweep.cutOffs.filter((cutOff) => open.includes(cutOff));
  return { ...sweep, cutOffs, withheld: sweep.cutOffs.length - cutOffs.length };
}

// Points at cut-offs that are not shown of all groups are shown of none.
function countsTold(
  project: Project,
  { attribute, groups, cutOffs }: ShownSweep,
  all: readonly MeasuredGroup[],
): SweptCounts[] {
  const { excluded = [], unknown = [] } = project.manifest.fairness ?? {};
  const named = [...all, ...excluded, ...unknown].filter((entry) => entry.attribute === attribute);
  const isOne = named.length - groups.length === 1;
  const rest = isOne ? restCounts(project, groups) : [];
  return [
    ...groups.map(({ points, known = [], totals = [] }) => ({ points, known, totals })),
    ...(rest.length > 0 ? [{ points: rest }] : []),
  ].map(({ points, ...more }) => ({
    ...more,
    points: points.filter(({ threshold }) => cutOffs.includes(threshold)),
  }));
}

// Of an intersection all groups must be shown, or the groups they lie in would give the others away.
function isPlaced(
  project: Project,
  { attribute, groups }: ShownSweep,
  all: readonly MeasuredGroup[],
): boolean {
  const { parents, unplaced } = intersections(project, all);
  const own = all.filter((group) => group.attribute === attribute);
  const isInner = own.some((group) => (parents.get(group) ?? []).length > 0);
  return (!isInner && !unplaced.has(attribute)) || groups.length === own.length;
}
