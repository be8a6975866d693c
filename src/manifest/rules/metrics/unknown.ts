import type { Finding } from '../../../findings/finding.ts';
import type { ManifestPath } from '../../../findings/place.ts';
import { suggest } from '../../../findings/suggest.ts';
import { METRICS, findMetric } from '../../../metrics/registry.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import { reportedMetrics } from '../../reported.ts';
import type { ManifestRule } from '../rule.ts';

/** Every metric is in the registry, or is an `x-…` metric of the author's own. */
export const unknown: ManifestRule = {
  id: 'metrics/unknown',
  holds: 'Every metric named is one this version knows, or starts with `x-`.',
  good: [
    'evaluation: { metrics: [{ id: sensitivity, value: 0.9, split: test }] }',
    'framing: { successCriterion: [{ metric: x-gap, target: 0.1, direction: at-most }] }',
  ],
  bad: [
    'evaluation: { metrics: [{ id: recal, value: 0.9, split: test }] }',
    'framing: { successCriterion: [{ metric: hours-saved, target: 5, direction: at-least }] }',
    'evaluation: { crossValidation: { metric: roc-auk, k: 2, scores: [0.9, 0.8] } }',
  ],
  find: (project) =>
    namedMetrics(project).flatMap(({ id, path }) =>
      findMetric(id) || id.startsWith('x-') ? [] : [finding(id, path, project)],
    ),
};

interface NamedMetric {
  readonly id: string;
  readonly path: ManifestPath;
}

function namedMetrics(project: Project): NamedMetric[] {
  const { evaluation, framing } = project.manifest;
  const cv = evaluation?.crossValidation;
  return [
    ...reportedMetrics(project).map(({ metric, path }) => ({
      id: metric.id,
      path: [...path, 'id'],
    })),
    ...named(framing?.successCriterion, ['framing', 'successCriterion']),
    ...named(evaluation?.comparison, ['evaluation', 'comparison']),
    ...named(evaluation?.ablations, ['evaluation', 'ablations']),
    ...named(evaluation?.robustness, ['evaluation', 'robustness']),
    ...(cv ? [{ id: cv.metric, path: ['evaluation', 'crossValidation', 'metric'] }] : []),
  ];
}

function named(
  list: readonly { readonly metric: string }[] | undefined,
  path: ManifestPath,
): NamedMetric[] {
  return (list ?? []).map(({ metric }, index) => ({
    id: metric,
    path: [...path, index, 'metric'],
  }));
}

function finding(id: string, path: ManifestPath, project: Project): Finding {
  const close = suggest(
    id,
    METRICS.flatMap((metric) => [metric.id, ...metric.aliases]),
  );
  return remarkAt(project, path, {
    rule: unknown.id,
    message: `\`${id}\` is not a metric this version knows.`,
    help: close
      ? `Did you mean \`${findMetric(close)?.id ?? close}\`?`
      : `Write \`x-${id}\`${path.at(-1) === 'id' ? ' and add `name`, `range` and `direction`' : ''}.`,
  });
}
