import type { Finding } from '../../../findings/finding.ts';
import type { ManifestPath } from '../../../findings/place.ts';
import { idPart } from '../../id-part.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

/** Two things never share the address of their numbers. */
export const similarNames: ManifestRule = {
  id: 'manifest/similar-names',
  holds: 'Groups, baselines, slices and alternatives differ in more than case and punctuation.',
  good: [
    'baselines: [{ name: Majority class }, { name: Median }]',
    'fairness: { groups: [{ attribute: sex, group: Other, n: 8 }, { attribute: race, group: Other, n: 8 }] }',
  ],
  bad: [
    'baselines: [{ name: Majority class }, { name: majority-class }]',
    'fairness: { groups: [{ attribute: sex, group: Female, n: 8 }, { attribute: Sex, group: female, n: 8 }] }',
    'models: [{ name: A, alternatives: [{ name: Forest, reasonRejected: Larger. }, { name: Forest., reasonRejected: Slower. }] }]',
  ],
  find: (project) => lists(project).flatMap((list) => repeatedNames(project, list)),
};

interface Named {
  /** What tells it apart, outermost first. */
  readonly names: readonly string[];
  readonly path: ManifestPath;
}

function lists({ manifest }: Project): Named[][] {
  const { baselines = [], models = [], evaluation, fairness } = manifest;
  return [
    named(baselines, ['baselines']),
    named(evaluation?.slices ?? [], ['evaluation', 'slices']),
    models.flatMap(({ alternatives = [] }, index) =>
      named(alternatives, ['models', index, 'alternatives']),
    ),
    (fairness?.groups ?? []).map(({ attribute, group }, index) => ({
      names: [attribute, group],
      path: ['fairness', 'groups', index, 'group'],
    })),
  ];
}

function named(list: readonly { name?: string | undefined }[], path: ManifestPath): Named[] {
  return list.flatMap(({ name }, index) =>
    name ? [{ names: [name], path: [...path, index, 'name'] }] : [],
  );
}

function repeatedNames(project: Project, list: readonly Named[]): Finding[] {
  const first = new Map<string, Named>();
  return list.flatMap((entry) => {
    const key = entry.names.map(idPart).join('/');
    const other = first.get(key);
    if (!other) first.set(key, entry);
    if (!other) return [];
    const [name, before] = [entry, other].map(({ names }) => names.join(', '));
    const message = `\`${name}\` and \`${before}\` would share the address \`${key}\` of their numbers.`;
    const help = 'Rename one, or merge them if they are the same.';
    return [remarkAt(project, entry.path, { rule: similarNames.id, message, help })];
  });
}
