import type { ManifestPath } from '../../../findings/place.ts';
import { pathText } from '../../../findings/place.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import type { ManifestRule } from '../rule.ts';

/** Whatever was measured, was measured on a part that exists. */
export const splitNamed: ManifestRule = {
  id: 'manifest/split-named',
  holds: 'Every split a number names is a part of `splits.parts`, `cv` or `production`.',
  good: [
    `splits: { parts: [{ name: test, n: 171 }] }
evaluation: { metrics: [{ id: recall, value: 0.9, split: test }, { id: recall, value: 0.9, split: cv }] }`,
    'evaluation: { metrics: [{ id: recall, value: 0.9, split: external }] }',
  ],
  bad: [
    `splits: { parts: [{ name: train, n: 398 }, { name: test, n: 171 }] }
baselines: [{ name: Majority, metrics: [{ id: recall, value: 0, split: external }] }]`,
    `splits: { parts: [{ name: external, n: 171 }] }
evaluation: { confusion: { labels: [ill, well], counts: [[60, 4], [4, 103]] } }`,
    `splits: { parts: [{ name: test, n: 171 }] }
fairness: { split: external }`,
  ],
  find(project) {
    const parts = project.manifest.splits?.parts?.map((part) => part.name);
    if (!parts) return [];
    const known = new Set<string>([...parts, 'cv', 'production']);
    return namedSplits(project)
      .filter(({ split }) => !known.has(split))
      .map(({ split, path }) =>
        remarkAt(project, path, {
          rule: 'manifest/reference',
          message: `\`${pathText(path)}\` is ${split}; \`splits.parts\` has no such part. It has: ${parts.join(', ')}.`,
          help: 'Use one of the names that exist, or add the part.',
        }),
      );
  },
};

interface NamedSplit {
  readonly split: string;
  readonly path: ManifestPath;
}

function namedSplits({ manifest }: Project): NamedSplit[] {
  const { evaluation, baselines, models, fairness } = manifest;
  // Lines of a learning curve may come from rows that no part stands for.
  const blocks = { ...evaluation, learningCurves: undefined };
  return [
    ...splitsIn(blocks, ['evaluation']),
    ...splitsIn(baselines, ['baselines']),
    // Hyperparameters are the author's own words; only the numbers of alternatives name a split.
    ...(models ?? []).flatMap((model, index) =>
      splitsIn(model.alternatives, ['models', index, 'alternatives']),
    ),
    ...(fairness?.split ? [{ split: fairness.split, path: ['fairness', 'split'] }] : []),
  ];
}

// A checked manifest is as deep as its schema, so the walk ends.
function splitsIn(value: unknown, path: ManifestPath): NamedSplit[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => splitsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) =>
    key === 'split' && typeof child === 'string'
      ? [{ split: child, path: [...path, key] }]
      : splitsIn(child, [...path, key]),
  );
}
