import type { ManifestPath } from '../../../findings/place.ts';
import { pathText } from '../../../findings/place.ts';
import { suggest } from '../../../findings/suggest.ts';
import { evaluationOf } from '../../family-evaluation.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import { reportedMetrics } from '../../reported.ts';
import type { ManifestRule } from '../rule.ts';

/** Names of data sets, models and attributes that stand for something exist. */
export const reference: ManifestRule = {
  id: 'manifest/reference',
  holds: 'Every data set, compared model and attribute that is named elsewhere exists.',
  good: [
    `data: [{ name: WDBC }]
splits: { parts: [{ name: test, n: 171, source: WDBC }] }`,
    `baselines: [{ name: Majority }]
evaluation: { comparison: [{ against: Majority, metric: accuracy, difference: 0.2 }] }`,
    `task: { type: ranking }
baselines: [{ name: Random order }]
evaluation: { ranking: { queries: 9, atK: [{ k: 5, ndcg: 0.4 }], baseline: { name: Most popular, atK: [{ k: 5, ndcg: 0.3 }] } }, comparison: [{ against: Most popular, metric: ndcg-at-k, difference: 0.1 }] }`,
    'fairness: { groups: [{ attribute: sex, group: Female, n: 8 }], unknown: [{ attribute: sex, n: 2 }] }',
  ],
  bad: [
    `data: [{ name: WDBC }]
splits: { parts: [{ name: test, n: 171, source: Wisconsin }] }`,
    `data: [{ name: WDBC }]
evaluation: { metrics: [{ id: recall, value: 0.9, split: test, dataset: WBDC }] }`,
    `baselines: [{ name: Majority }]
evaluation: { comparison: [{ against: Random forest, metric: accuracy, difference: 0.2 }] }`,
    `models: [{ name: Forest, final: true, alternatives: [{ name: SVM, reasonRejected: Slower. }] }]
evaluation: { comparison: [{ against: Logistic regression, metric: accuracy, difference: 0.2 }] }`,
    'fairness: { groups: [{ attribute: sex, group: Female, n: 8 }], excluded: [{ attribute: race, group: Asian, n: 2, reason: Too few rows. }] }',
    'fairness: { policy: { reference: Man }, groups: [{ attribute: sex, group: Male, n: 8 }] }',
  ],
  find: (project) =>
    mentions(project)
      .filter(({ name, known }) => known.length > 0 && !known.includes(name))
      .map(({ name, known, kind, path }) => {
        const close = suggest(name, known);
        return remarkAt(project, path, {
          rule: reference.id,
          message: `\`${pathText(path)}\` names the ${kind} \`${name}\`, which does not exist here.`,
          help: close
            ? `Did you mean \`${close}\`?`
            : `Use one of: ${known.slice(0, 6).join(', ')}; or add it.`,
        });
      }),
};

interface Mention {
  readonly name: string;
  readonly kind: string;
  readonly path: ManifestPath;
  /** Names there are; with none, nothing can be looked up. */
  readonly known: readonly string[];
}

function mentions(project: Project): Mention[] {
  return [...dataNames(project), ...comparedNames(project), ...attributeNames(project)];
}

function dataNames(project: Project): Mention[] {
  const { data = [], splits } = project.manifest;
  const known = data.flatMap(({ name }) => name ?? []);
  const sources = (splits?.parts ?? []).flatMap(({ source }, index) =>
    source ? [{ name: source, path: ['splits', 'parts', index, 'source'] }] : [],
  );
  const measured = reportedMetrics(project).flatMap(({ metric, path }) =>
    metric.dataset ? [{ name: metric.dataset, path: [...path, 'dataset'] }] : [],
  );
  return [...sources, ...measured].map((mention) => ({ ...mention, kind: 'data set', known }));
}

function comparedNames(project: Project): Mention[] {
  const { baselines = [], models = [], evaluation } = project.manifest;
  const ranked = evaluationOf(project, 'ranking')?.ranking?.baseline?.name;
  const known = [
    ...baselines.flatMap(({ name }) => name ?? []),
    ...models.flatMap(({ name }) => name ?? []),
    ...(ranked ? [ranked] : []),
    ...models.flatMap(({ alternatives = [] }) => alternatives.map(({ name }) => name)),
  ];
  return (evaluation?.comparison ?? []).map(({ against: name }, index) => {
    const path = ['evaluation', 'comparison', index, 'against'];
    return { name, kind: 'model', path, known };
  });
}

function attributeNames({ manifest: { fairness } }: Project): Mention[] {
  const { attributes = [], groups = [], excluded = [], unknown = [], policy } = fairness ?? {};
  const known = [
    ...new Set([
      ...attributes.map(({ name }) => name),
      ...groups.map(({ attribute }) => attribute),
    ]),
  ];
  const of = (list: readonly { attribute: string }[], key: string): Mention[] =>
    list.map(({ attribute: name }, index) => {
      const path = ['fairness', key, index, 'attribute'];
      return { name, kind: 'attribute', path, known };
    });
  const values = groups.map(({ group }) => group);
  const reference = policy?.reference;
  const compared: Mention[] = reference
    ? [
        {
          name: reference,
          kind: 'group',
          path: ['fairness', 'policy', 'reference'],
          known: values.length > 0 ? [...values, 'overall', 'max'] : [],
        },
      ]
    : [];
  return [...of(excluded, 'excluded'), ...of(unknown, 'unknown'), ...compared];
}
