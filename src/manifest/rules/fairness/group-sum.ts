import type { Finding } from '../../../findings/finding.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import { splitRows } from '../../split-rows.ts';
import type { ManifestRule } from '../rule.ts';

const PARTS = 'splits: { parts: [{ name: test, n: 20 }] }';
const FEMALE = '{ attribute: sex, group: Female, n: 8 }';

/** The groups of an attribute hold every row once. */
export const groupSum: ManifestRule = {
  id: 'fairness/group-sum',
  holds: 'Groups, rows excluded and rows of unknown group add up to the rows of the split.',
  good: [
    `${PARTS}
fairness: { split: test, groups: [${FEMALE}, { attribute: sex, group: Male, n: 12 }] }`,
    `${PARTS}
fairness: { split: test, groups: [${FEMALE}, { attribute: sex, group: Male, n: 9 }], unknown: [{ attribute: sex, n: 1 }], excluded: [{ attribute: sex, group: Other, n: 2, reason: Too few rows. }] }`,
    `fairness: { split: test, groups: [${FEMALE}] }`,
    `splits: { parts: [{ name: test, n: 20 }, { name: external, n: 8 }] }
fairness: { groups: [${FEMALE}] }`,
  ],
  bad: [
    `${PARTS}
fairness: { split: test, groups: [${FEMALE}, { attribute: sex, group: Male, n: 9 }] }`,
    `${PARTS}
fairness: { split: test, groups: [${FEMALE}, { attribute: sex, group: Male, n: 14 }] }`,
  ],
  find(project) {
    const { groups = [] } = project.manifest.fairness ?? {};
    const split = splitOf(project);
    const { n } = split === undefined ? {} : splitRows(project, split);
    if (split === undefined || n === undefined) return [];
    return [...new Set(groups.map(({ attribute }) => attribute))].flatMap((attribute) =>
      misfit(project, attribute, { n, split }),
    );
  },
};

// Unless the author says, the rows are those of the only part that is not for training.
function splitOf({ manifest: { fairness, splits } }: Project): string | undefined {
  if (fairness?.split) return fairness.split;
  const [only, ...others] = (splits?.parts ?? []).filter(({ name }) => name !== 'train');
  return others.length === 0 ? only?.name : undefined;
}

function misfit(
  project: Project,
  attribute: string,
  { n, split }: { readonly n: number; readonly split: string },
): Finding[] {
  const { groups = [], excluded = [], unknown = [] } = project.manifest.fairness ?? {};
  const own = [...groups, ...excluded, ...unknown].filter((entry) => entry.attribute === attribute);
  const total = own.reduce((sum, entry) => sum + entry.n, 0);
  if (total === n) return [];
  const index = groups.findIndex((group) => group.attribute === attribute);
  return [
    remarkAt(project, ['fairness', 'groups', index], {
      rule: groupSum.id,
      message: `The groups of \`${attribute}\` add up to ${total} rows, with those excluded and unknown; ${split} has ${n}.`,
      help:
        total < n
          ? `Add the other ${n - total} rows: as groups, in \`excluded\` with a reason, or in \`unknown\`.`
          : 'A row belongs to one group of an attribute; overlapping groups are an attribute of their own.',
    }),
  ];
}
