import { overallShare } from '../../stats/fairness.ts';
import type { GroupShare } from '../../stats/fairness.ts';
import type { ComparedAttribute } from './compare-groups.ts';

/**
 * One rate of every group whose counts are told, so that what is computed from all of them says
 * nothing of a group whose counts are withheld.
 */
export function shownShares(
  { groups, withheld }: ComparedAttribute,
  metric: string,
): readonly GroupShare[] {
  return groups
    .filter((group) => !withheld.get(group)?.metrics.has(metric))
    .map(({ group, rows, shares }) => ({ group, rows, ...(shares.get(metric) ?? { k: 0, n: 0 }) }));
}

/**
 * The rate of all of them together; undefined where none has a row, and where a group is withheld:
 * the others alone are not all, and all would give the withheld one away.
 */
export function shownOverall(
  attribute: ComparedAttribute,
  metric: string,
): { readonly k: number; readonly n: number } | undefined {
  const { groups, withheld } = attribute;
  if (groups.some((group) => withheld.get(group)?.metrics.has(metric))) return undefined;
  const all = overallShare(shownShares(attribute, metric));
  return all.n > 0 ? all : undefined;
}

/** What the rate of all groups is called where groups are named. */
export const OVERALL = 'all groups';
