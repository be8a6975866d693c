import { binaryCounts, confusionOf } from '../../manifest/confusion-counts.ts';
import type { Project } from '../../manifest/portfolio.ts';
import type { Intersections } from './intersections.ts';
import type { MeasuredGroup } from './measured-group.ts';
import { policyOf } from './policy.ts';

interface Known {
  /** Groups whose rows are withheld already. */
  readonly hidden: readonly MeasuredGroup[];
  readonly within: Intersections;
}

/**
 * Groups of people to withhold wholly, because what is left of their attribute is small: a group
 * that the author excluded could be had by taking the groups shown from all rows. Without the smallest group two unknowns remain. Of two groups both go, and so does what lies
 * within a group that goes, as it would add up to it.
 */
export function besideSmallRest(
  project: Project,
  groups: readonly MeasuredGroup[],
  { hidden, within: { parents } }: Known,
): ReadonlySet<MeasuredGroup> {
  const attributes = [...new Set(groups.map(({ attribute }) => attribute))];
  const outer = attributes.flatMap((attribute) => {
    const own = groups.filter((group) => group.attribute === attribute);
    if (!isRestSmall(project, own)) return [];
    const isInner = own.some((group) => (parents.get(group) ?? []).length > 0);
    if (isInner || own.length < 3) return own;
    return own.some((group) => hidden.includes(group)) ? [] : smallest(own);
  });
  const inner = groups.filter((group) => parents.get(group)?.some((one) => outer.includes(one)));
  return new Set([...outer, ...inner]);
}

function smallest(groups: readonly MeasuredGroup[]): MeasuredGroup[] {
  return groups.toSorted((a, b) => a.rows - b.rows).slice(0, 1);
}

function isRestSmall(project: Project, groups: readonly MeasuredGroup[]): boolean {
  const { excluded = [], unknown = [] } = project.manifest.fairness ?? {};
  const { smallCell } = policyOf(project);
  const attribute = groups[0]?.attribute;
  const isOwn = (entry: { attribute: string; n: number }) =>
    entry.attribute === attribute && entry.n > 0;
  // Nobody is told apart by a group that is not known, so only a group with a name needs this.
  if (!excluded.some(isOwn)) return false;
  const rest = [...excluded, ...unknown].filter(isOwn).reduce((sum, { n }) => sum + n, 0);
  return [rest, ...restCells(project, groups)].some((n) => n < smallCell);
}

/** Counts of all rows less those of the groups; none where a reader could not subtract them. */
function restCells(project: Project, groups: readonly MeasuredGroup[]): number[] {
  const all = binaryCounts(project);
  const split = project.manifest.fairness?.split;
  const isSame = split === undefined || confusionOf(project)?.split === split;
  const own = groups.flatMap(({ cuts: { four } }) => (four ? [four] : []));
  if (!all || !isSame || own.length < groups.length) return [];
  return (['tp', 'fp', 'tn', 'fn'] as const).map(
    (name) => all[name] - own.reduce((sum, four) => sum + (four[name] ?? 0), 0),
  );
}
