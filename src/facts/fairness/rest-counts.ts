import { binaryCounts } from '../../manifest/confusion-counts.ts';
import type { Project } from '../../manifest/portfolio.ts';
import type { CutOffCounts, Flagged } from '../../stats/fairness/open-cut-offs.ts';
import type { SweptGroup } from './swept-groups.ts';

/**
 * What a reader could work out of all rows outside the groups given, from curves that the page shows
 * of all rows: their counts at every cut-off less those of the groups. Cut-offs the groups do not
 * share are left out; empty where the page shows no such curve.
 */
export function restCounts(project: Project, groups: readonly SweptGroup[]): CutOffCounts[] {
  const all = binaryCounts(project);
  if (!all) return [];
  const [positives, negatives] = [all.tp + all.fn, all.fp + all.tn];
  return flaggedAt(project, { positives, negatives }).flatMap(({ threshold, ...flagged }) => {
    const points = groups.flatMap((group) => pointAt(group, threshold) ?? []);
    if (points.length < groups.length) return [];
    const [tp, fp] = [flagged.tp - sum(points, 'tp'), flagged.fp - sum(points, 'fp')];
    const fn = positives - flagged.tp - sum(points, 'fn');
    return [{ threshold, tp, fp, fn, tn: negatives - flagged.fp - sum(points, 'tn') }];
  });
}

interface Totals {
  readonly positives: number;
  readonly negatives: number;
}

function flaggedAt(
  { manifest }: Project,
  { positives, negatives }: Totals,
): (Flagged & { readonly threshold: number })[] {
  const curves = manifest.family === 'binary' ? manifest.evaluation?.curves : undefined;
  const roc = (curves?.roc?.points ?? []).flatMap(({ threshold, tpr, fpr }) => {
    const flagged = { tp: Math.round(tpr * positives), fp: Math.round(fpr * negatives) };
    return typeof threshold === 'number' ? [{ threshold, ...flagged }] : [];
  });
  return [...(curves?.sweep?.points ?? []), ...roc];
}

function pointAt({ points }: SweptGroup, threshold: number): CutOffCounts | undefined {
  return points.find((point) => point.threshold === threshold);
}

function sum(points: readonly CutOffCounts[], name: 'tp' | 'fp' | 'tn' | 'fn'): number {
  return points.reduce((total, point) => total + point[name], 0);
}
