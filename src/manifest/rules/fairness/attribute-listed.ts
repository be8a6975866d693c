import { pathText } from '../../../findings/place.ts';
import { suggest } from '../../../findings/suggest.ts';
import { remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

/** Where attributes are listed, the groups are of one of them. */
export const attributeListed: ManifestRule = {
  id: 'fairness/attribute-listed',
  holds: 'Where `fairness.attributes` is given, it lists the attribute of every group.',
  good: [
    'fairness: { attributes: [{ name: sex, source: observed }], groups: [{ attribute: sex, group: Female, n: 8 }] }',
    'fairness: { groups: [{ attribute: sex, group: Female, n: 8 }] }',
  ],
  bad: [
    'fairness: { attributes: [{ name: sex, source: observed }], groups: [{ attribute: race, group: Asian, n: 8 }] }',
    'fairness: { attributes: [{ name: sex, source: observed }], groups: [{ attribute: Sex, group: Female, n: 8 }] }',
  ],
  find(project) {
    const { attributes = [], groups = [] } = project.manifest.fairness ?? {};
    const listed = attributes.map(({ name }) => name);
    const first = groups.findIndex(({ attribute }) => !listed.includes(attribute));
    const name = groups[first]?.attribute;
    if (listed.length === 0 || name === undefined) return [];
    const path = ['fairness', 'groups', first, 'attribute'];
    const close = suggest(name, listed);
    return [
      remarkAt(project, path, {
        rule: attributeListed.id,
        message: `\`${pathText(path)}\` is \`${name}\`, which \`fairness.attributes\` does not list.`,
        help: close
          ? `Did you mean \`${close}\`?`
          : `Add it to \`fairness.attributes\`, with its \`source\`: how the attribute is known.`,
      }),
    ];
  },
};
