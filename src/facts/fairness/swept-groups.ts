import type { Project } from '../../manifest/portfolio.ts';
import type { CutOffCounts, Flagged, SweptCounts } from '../../stats/fairness/open-cut-offs.ts';
import { cutOffInUse } from '../cut-off.ts';
import type { MeasuredGroup } from './measured-group.ts';

/** A group whose rows were counted at several cut-offs. */
export interface SweptGroup extends SweptCounts {
  readonly group: MeasuredGroup;
  /** Cut-offs rising. */
  readonly points: readonly CutOffCounts[];
}

/**
 * Groups whose counts at several cut-offs can come from one score: every cut-off counts the group's
 * rows and positives, none twice, a stricter one flags no more, and the one in use gives the group's
 * own counts. Others are left out: rules remark on them.
 */
export function sweptGroups(project: Project, groups: readonly MeasuredGroup[]): SweptGroup[] {
  const inUse = cutOffInUse(project);
  return groups.flatMap((group) => {
    const sweep = project.manifest.fairness?.groups?.[group.index]?.sweep ?? [];
    const points = sweep.toSorted((a, b) => a.threshold - b.threshold);
    const found = { group, points, known: knownOf(group), totals: totalsOf(group) };
    const isOther =
      points.some(({ threshold }) => threshold === inUse) && !isOwnCutOff(found, inUse ?? 0);
    return points.length > 1 && isPossible(points, group.rows) && !isOther ? [found] : [];
  });
}

/** Whether the counts at a cut-off are the group's own four, or it has none of its own. */
export function isOwnCutOff({ group: { cuts }, points }: SweptGroup, cutOff: number): boolean {
  const point = points.find(({ threshold }) => threshold === cutOff);
  const { four } = cuts;
  return point !== undefined && (!four || (four['tp'] === point.tp && four['fp'] === point.fp));
}

function isPossible(points: readonly CutOffCounts[], rows: number): boolean {
  return points.every((point, index) => {
    const before = points[index - 1];
    const isWhole = point.tp + point.fp + point.tn + point.fn === rows;
    return isWhole && (before === undefined || isStricter(point, before));
  });
}

function isStricter(point: CutOffCounts, before: CutOffCounts): boolean {
  return (
    point.threshold > before.threshold &&
    point.tp + point.fn === before.tp + before.fn &&
    point.tp <= before.tp &&
    point.fp <= before.fp
  );
}

// The group's own counts, and bins by score, which may be added up from the highest one down.
function knownOf({ bins, cuts: { four } }: MeasuredGroup): Flagged[] {
  const all = bins?.bins ?? [];
  const own = four ? [{ tp: four['tp'] ?? 0, fp: four['fp'] ?? 0 }] : [];
  return [...own, ...all.map((_, index) => all.slice(index).reduce(withBin, { tp: 0, fp: 0 }))];
}

// Rows selected are told without telling positives from negatives among them.
function totalsOf({ cuts: { selected } }: MeasuredGroup): number[] {
  return selected ? [selected['selected'] ?? 0] : [];
}

function withBin(
  { tp, fp }: Flagged,
  { positives, n }: { readonly positives: number; readonly n: number },
): Flagged {
  return { tp: tp + positives, fp: fp + n - positives };
}
