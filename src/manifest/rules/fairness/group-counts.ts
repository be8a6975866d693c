import type { Finding } from '../../../findings/finding.ts';
import type { ManifestPath } from '../../../findings/place.ts';
import { pathText } from '../../../findings/place.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

type Group = NonNullable<NonNullable<Project['manifest']['fairness']>['groups']>[number];

/** The counts of one group fit the rows of the group. */
export const groupCounts: ManifestRule = {
  id: 'fairness/group-counts',
  holds: 'The four counts of a group add up to its rows, and no other count exceeds them.',
  good: [
    'fairness: { groups: [{ attribute: sex, group: Female, n: 10, tp: 4, fp: 1, tn: 4, fn: 1 }, { attribute: sex, group: Male, n: 10, selected: 0 }] }',
  ],
  bad: [
    'fairness: { groups: [{ attribute: sex, group: Female, n: 10, tp: 400, fp: 0, tn: 100, fn: 0 }] }',
    'fairness: { groups: [{ attribute: sex, group: Female, n: 10, correct: 20 }] }',
    'fairness: { groups: [{ attribute: sex, group: Female, n: 10, selected: 41 }] }',
  ],
  find: (project) =>
    (project.manifest.fairness?.groups ?? []).flatMap((group, index) =>
      remarks(group, ['fairness', 'groups', index], project),
    ),
};

function remarks(group: Group, path: ManifestPath, project: Project): Finding[] {
  const { tp, fp, tn, fn, n } = group;
  const cells = [tp, fp, tn, fn].filter((cell) => cell !== undefined);
  const total = cells.reduce((sum, cell) => sum + cell, 0);
  const misfit = cells.length === 4 ? total !== n : total > n;
  const parts = (['correct', 'selected'] as const).filter((key) => (group[key] ?? 0) > n);
  return [
    ...(misfit ? [sum(project, path, { total, n })] : []),
    ...parts.map((key) => more(project, [...path, key], { part: group[key] ?? 0, n })),
  ];
}

function sum(project: Project, path: ManifestPath, { total, n }: { total: number; n: number }) {
  return remarkAt(project, [...path, 'n'], {
    rule: groupCounts.id,
    message: `The counts at \`${pathText(path)}\` add up to ${total}; there are ${n} rows in the group.`,
    help: 'Check both numbers; rows without a prediction belong into `unknown` or `excluded`.',
  });
}

function more(project: Project, path: ManifestPath, { part, n }: { part: number; n: number }) {
  return remarkAt(project, path, {
    rule: groupCounts.id,
    message: `\`${pathText(path)}\` is ${part}, more than the ${n} rows it is counted from.`,
    help: 'Check both numbers; rows left out are said in `n`, not silently.',
  });
}
