import type { CutOffCounts } from '../../src/stats/fairness/open-cut-offs.ts';
import type { Project } from '../../src/manifest/portfolio.ts';
import { buildProject } from './project.ts';

type Blocks = Readonly<Record<string, unknown>>;
/** Positives and negatives with each score from 1 up. */
export type Level = readonly [positives: number, negatives: number];

/** Counts at every cut-off of a group whose rows have these scores. */
export function sweepOf(levels: readonly Level[]): CutOffCounts[] {
  const sum = (some: readonly Level[], side: 0 | 1) =>
    some.reduce((total, level) => total + level[side], 0);
  return levels.map((_, index) => {
    const [below, above] = [levels.slice(0, index), levels.slice(index)];
    const flagged = { tp: sum(above, 0), fp: sum(above, 1) };
    return { threshold: index + 1, ...flagged, fn: sum(below, 0), tn: sum(below, 1) };
  });
}

/** As many scores with 20 positives and 30 negatives each. */
export const even = (count: number): Level[] =>
  Array.from({ length: count }, () => [20, 30] as const);

/** Entry of `fairness.groups` with a sweep, and its own four counts at cut-off `inUse`. */
export function sweptEntry(
  [attribute, group]: readonly [string, string],
  levels: readonly Level[],
  inUse = 2,
): Blocks {
  const sweep = sweepOf(levels);
  const own = sweep.find(({ threshold }) => threshold === inUse);
  const { tp = 0, fp = 0, tn = 0, fn = 0 } = own ?? {};
  const n = levels.flat().reduce((sum, count) => sum + count, 0);
  return { attribute, group, n, ...(own ? { tp, fp, tn, fn } : {}), sweep };
}

/** Scores of two groups that lie apart. */
export const BY_SEX_SWEPT = [
  sweptEntry(
    ['sex', 'Female'],
    [
      [60, 90],
      [30, 40],
      [25, 20],
      [20, 15],
    ],
  ),
  sweptEntry(
    ['sex', 'Male'],
    [
      [40, 80],
      [40, 60],
      [40, 40],
      [60, 20],
    ],
  ),
];

/** A project with groups counted at several cut-offs; the second one is in use. */
export function buildSwept(
  groups: readonly Blocks[] = BY_SEX_SWEPT,
  {
    people = false,
    evaluation = {},
    ...fairness
  }: Blocks & { readonly people?: boolean; readonly evaluation?: Blocks } = {},
): Project {
  return buildProject('binary', {
    evaluation: { threshold: { value: 2 }, ...evaluation },
    fairness: { applicable: true, groups, metricChoice: { primary: 'fpr', why: 'x' }, ...fairness },
    ...(people ? { data: [{ name: 'people', personalData: { contains: true } }] } : {}),
  });
}
