import type { Finding } from '../../../findings/finding.ts';
import { pathText } from '../../../findings/place.ts';
import { remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

const GROUPS =
  'groups: [{ attribute: sex, group: Female, n: 8 }, { attribute: sex, group: Male, n: 9 }]';

/** A group is either counted or left out; left-out rows of a counted group go by another name. */
export const excludedGroup: ManifestRule = {
  id: 'fairness/excluded-group',
  holds: 'A group that is left out has no counts, so that nobody takes its rows for counted ones.',
  good: [
    `fairness: { ${GROUPS}, excluded: [{ attribute: sex, group: Other, n: 2, reason: Too few rows. }] }`,
    `fairness: { ${GROUPS}, excluded: [{ attribute: race, group: Female, n: 2, reason: Too few rows. }] }`,
  ],
  bad: [
    `fairness: { ${GROUPS}, excluded: [{ attribute: sex, group: Male, n: 9, reason: Too few rows. }] }`,
  ],
  find(project) {
    const { groups = [], excluded = [] } = project.manifest.fairness ?? {};
    return excluded.flatMap(({ attribute, group, n }, index): Finding[] => {
      const at = groups.findIndex(
        (other) => other.attribute === attribute && other.group === group,
      );
      if (at < 0) return [];
      const path = ['fairness', 'excluded', index, 'group'];
      const message = `\`${pathText(path)}\` leaves out ${n} rows of \`${group}\`, which is counted at \`${pathText(['fairness', 'groups', at])}\`; a reader cannot tell whether its counts hold them.`;
      const help = `Take the group out of one of both lists, or name the rows left out: "${group}, outcome not recorded".`;
      // Nothing contradicts anything: some rows of a counted group may well be left out.
      return [
        remarkAt(project, path, { rule: excludedGroup.id, severity: 'warning', message, help }),
      ];
    });
  },
};
