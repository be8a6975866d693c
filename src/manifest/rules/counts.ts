import type { Finding } from '../../findings/finding.ts';
import type { ManifestPath } from '../../findings/place.ts';
import { pathText } from '../../findings/place.ts';
import { confusionOf } from '../confusion-counts.ts';
import type { Project } from '../portfolio.ts';
import { reportedMetrics } from '../reported.ts';

/** Rows counted in two places agree: no part is larger than the whole it belongs to. */
export function counts(project: Project): Finding[] {
  return [
    ...sizes(project),
    ...parts(project),
    ...rowsOfMetrics(project),
    ...matrix(project),
    ...groups(project),
  ];
}

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
    atMost(project, [...path, 'n'], [metric.n, partRows(project, metric.split)]),
  );
}

function matrix(project: Project): Finding[] {
  const confusion = confusionOf(project);
  if (!confusion) return [];
  const path = ['evaluation', 'confusion', 'counts'];
  const { labels } = confusion;
  const square = confusion.counts.every((row) => row.length === labels.length);
  if (
    !square ||
    confusion.counts.length !== labels.length ||
    new Set(labels).size !== labels.length
  ) {
    return [
      remark(
        project,
        path,
        `The matrix needs one row and one column for each of its ${labels.length} different labels.`,
      ),
    ];
  }
  const total = confusion.counts.flat().reduce((sum, count) => sum + count, 0);
  return equal(project, path, [total, partRows(project, confusion.split)]);
}

function groups(project: Project): Finding[] {
  return (project.manifest.fairness?.groups ?? []).flatMap((group, index) => {
    const path = ['fairness', 'groups', index];
    const { tp, fp, tn, fn, n } = group;
    const cells = [tp, fp, tn, fn].filter((cell) => cell !== undefined);
    const total = cells.reduce((sum, cell) => sum + cell, 0);
    return [
      ...atMost(project, [...path, 'correct'], [group.correct, n]),
      ...atMost(project, [...path, 'selected'], [group.selected, n]),
      ...(cells.length === 4 ? equal(project, [...path, 'n'], [total, n]) : []),
    ];
  });
}

function partRows({ manifest }: Project, split: string): number | undefined {
  return manifest.splits?.parts?.find((part) => part.name === split)?.n;
}

type Pair = readonly [number | undefined, number | undefined];

function atMost(project: Project, path: ManifestPath, [part, whole]: Pair): Finding[] {
  if (part === undefined || whole === undefined || part <= whole) return [];
  return [
    remark(
      project,
      path,
      `\`${pathText(path)}\` is ${part}, more than the ${whole} rows it is counted from.`,
    ),
  ];
}

function equal(project: Project, path: ManifestPath, [total, rows]: Pair): Finding[] {
  if (total === undefined || rows === undefined || total === rows) return [];
  return [
    remark(
      project,
      path,
      `The counts at \`${pathText(path)}\` add up to ${total}; there are ${rows} rows.`,
    ),
  ];
}

function remark({ tree }: Project, path: ManifestPath, message: string): Finding {
  return {
    rule: 'metrics/counts',
    severity: 'error',
    place: tree.placeOf(path),
    message,
    help: 'Check both numbers; rows left out are said in `n`, not silently.',
  };
}
