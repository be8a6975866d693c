import type { Finding } from '../../findings/finding.ts';
import type { ManifestPath } from '../../findings/place.ts';
import { suggest } from '../../findings/suggest.ts';
import { findMetric } from '../../metrics/registry.ts';
import type { Project } from '../portfolio.ts';
import { reportedMetrics } from '../reported.ts';

/** Names that must exist elsewhere in the manifest do: primary metric, splits, the final model. */
export function references(project: Project): Finding[] {
  return [...primaryMetric(project), ...splits(project), ...finalModel(project)];
}

function primaryMetric(project: Project): Finding[] {
  const { evaluation } = project.manifest;
  const ids = (evaluation?.metrics ?? []).map((metric) => metric.id);
  const primary = evaluation?.primaryMetric;
  if (!primary || ids.length === 0 || ids.some((id) => canonical(id) === canonical(primary)))
    return [];
  return [
    lost(
      project,
      ['evaluation', 'primaryMetric'],
      `No metric in \`evaluation.metrics\` is called \`${primary}\`.`,
      suggest(primary, ids),
    ),
  ];
}

// Two names of one metric are one metric; a metric of the author's own has only one name.
function canonical(id: string): string {
  return findMetric(id)?.id ?? id;
}

function splits(project: Project): Finding[] {
  const parts = project.manifest.splits?.parts?.map((part) => part.name);
  if (!parts) return [];
  const named = new Set<string>([...parts, 'cv', 'production']);
  return reportedMetrics(project).flatMap(({ metric, path }) =>
    named.has(metric.split)
      ? []
      : [
          lost(
            project,
            [...path, 'split'],
            `\`splits.parts\` has no part called \`${metric.split}\`. It has: ${parts.join(', ')}.`,
            undefined,
          ),
        ],
  );
}

function finalModel(project: Project): Finding[] {
  const { models, status } = project.manifest;
  const finals = (models ?? []).filter((model) => model.final).length;
  if (!models || finals === 1 || (finals === 0 && status !== 'published')) return [];
  return [
    lost(
      project,
      ['models'],
      `Exactly one model is final; here ${finals === 0 ? 'none is' : `${finals} are`}.`,
      undefined,
    ),
  ];
}

function lost(
  { tree }: Project,
  path: ManifestPath,
  message: string,
  close: string | undefined,
): Finding {
  const help =
    path[0] === 'models'
      ? 'Set `final: true` on the model the results are about, and only there.'
      : 'Use one of the names that exist, or add it.';
  return {
    rule: 'manifest/reference',
    severity: 'error',
    place: tree.placeOf(path),
    message,
    help: close ? `Did you mean \`${close}\`?` : help,
  };
}
