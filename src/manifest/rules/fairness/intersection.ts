import { pathText } from '../../../findings/place.ts';
import { suggest } from '../../../findings/suggest.ts';
import { remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

const PARTS = '{ name: race, source: observed }, { name: sex, source: observed }';

/** An attribute that combines others names attributes that are listed, not itself. */
export const intersection: ManifestRule = {
  id: 'fairness/intersection',
  holds: 'An attribute that combines others names listed attributes other than itself.',
  source: 'Buolamwini and Gebru, Gender Shades, 2018',
  good: [
    `fairness: { attributes: [${PARTS}, { name: race × sex, source: observed, intersectionOf: [race, sex] }] }`,
  ],
  bad: [
    `fairness: { attributes: [${PARTS}, { name: race × sex, source: observed, intersectionOf: [race, gender] }] }`,
    `fairness: { attributes: [${PARTS}, { name: race × sex, source: observed, intersectionOf: [race × sex, sex] }] }`,
  ],
  find(project) {
    const { attributes = [] } = project.manifest.fairness ?? {};
    return attributes.flatMap(({ name, intersectionOf = [] }, index) => {
      const known = attributes.map((other) => other.name).filter((other) => other !== name);
      return intersectionOf.flatMap((part, at) => {
        if (known.includes(part)) return [];
        const path = ['fairness', 'attributes', index, 'intersectionOf', at];
        const close = suggest(part, known);
        const what = part === name ? 'names itself' : `names \`${part}\`, which is not listed`;
        const help = close
          ? `Did you mean \`${close}\`?`
          : 'Name attributes of `fairness.attributes`; add one with its `source` if it is missing.';
        const message = `\`${pathText(path)}\` ${what}.`;
        return [remarkAt(project, path, { rule: intersection.id, message, help })];
      });
    });
  },
};
