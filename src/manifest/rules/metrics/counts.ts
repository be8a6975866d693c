import type { Finding } from '../../../findings/finding.ts';
import type { ManifestPath } from '../../../findings/place.ts';
import { pathText } from '../../../findings/place.ts';
import type { Project } from '../../portfolio.ts';
import { remarkAt } from '../../remark.ts';
import { reportedMetrics } from '../../reported.ts';
import { splitRows } from '../../split-rows.ts';
import type { ManifestRule } from '../rule.ts';

/** No part is larger than the whole it is counted from. */
export const counts: ManifestRule = {
  id: 'metrics/counts',
  holds: 'No count is larger than the rows it is counted from.',
  good: [
    'data: [{ size: { rows: 569, positives: 212 } }]',
    `splits: { parts: [{ name: test, n: 171, positives: 64 }] }
evaluation: { metrics: [{ id: recall, value: 0.9375, split: test, n: 64 }] }`,
  ],
  bad: [
    'data: [{ size: { rows: 60, positives: 900 } }]',
    'splits: { parts: [{ name: test, n: 200, positives: 900 }] }',
    `splits: { parts: [{ name: test, n: 171 }] }
evaluation: { metrics: [{ id: recall, value: 0.9, split: test, n: 100000 }] }`,
  ],
  find: (project) => [...sizes(project), ...parts(project), ...rowsOfMetrics(project)],
};

function sizes(project: Project): Finding[] {
  return (project.manifest.data ?? []).flatMap(({ size }, index) =>
    atMost(project, ['data', index, 'size', 'positives'], [size?.positives, size?.rows]),
  );
}

function parts(project: Project): Finding[] {
  return (project.manifest.splits?.parts ?? []).flatMap(({ positives, n }, index) =>
    atMost(project, ['splits', 'parts', index, 'positives'], [positives, n]),
  );
}

function rowsOfMetrics(project: Project): Finding[] {
  return reportedMetrics(project).flatMap(({ metric, path }) =>
    atMost(project, [...path, 'n'], [metric.n, splitRows(project, metric.split).n]),
  );
}

function atMost(
  project: Project,
  path: ManifestPath,
  [part, whole]: readonly [number | undefined, number | undefined],
): Finding[] {
  if (part === undefined || whole === undefined || part <= whole) return [];
  const message = `\`${pathText(path)}\` is ${part}, more than the ${whole} rows it is counted from.`;
  const help = 'Check both numbers; rows left out are said in `n`, not silently.';
  return [remarkAt(project, path, { rule: counts.id, message, help })];
}
