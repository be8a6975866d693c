import type { Finding } from '../../findings/finding.ts';
import type { ManifestPath } from '../../findings/place.ts';
import { pathText } from '../../findings/place.ts';
import { findMetric } from '../../metrics/registry.ts';
import { valueAt } from '../issues.ts';
import { resolvePointer } from '../json-pointer.ts';
import type { Project } from '../portfolio.ts';
import { reportedMetrics } from '../reported.ts';
import type { EvidenceSource } from '../schema/evidence.ts';
import { decimalsOf, roundingTolerance, shareTolerance } from '../written.ts';

/** A number that points at a file equals the number in that file, as far as its decimals go. */
export function evidenceValues(project: Project): Finding[] {
  return statedNumbers(project).flatMap((stated) => {
    const written = project.tree.writtenAt(stated.path);
    const stored = lookUp(stated, project);
    if (written === undefined || !stored.found) return [];
    return typeof stored.value === 'number'
      ? differs(stated, { written, stored: stored.value }, project)
      : [notANumber(stated, project)];
  });
}

interface StatedNumber {
  readonly path: ManifestPath;
  readonly source: EvidenceSource | undefined;
  /** Key of the number where the pointer names the object around it. */
  readonly key?: string;
  /** True for values in [0, 1]. */
  readonly share?: boolean;
}

function statedNumbers(project: Project): StatedNumber[] {
  const { data = [], models = [] } = project.manifest;
  return [
    ...reportedMetrics(project).map(({ metric, path }) => ({
      path: [...path, 'value'],
      source: metric.evidence?.source,
      share: (findMetric(metric.id)?.range ?? metric.range)?.[1] === 1,
    })),
    ...data.map((dataset, index) => ({
      path: ['data', index, 'size', 'rows'],
      source: dataset.size?.evidence?.source,
    })),
    ...models.map((model, index) => ({
      path: ['models', index, 'artifact', 'sizeBytes'],
      source: model.artifact?.evidence?.source,
    })),
    ...latencies(project),
  ];
}

// The pointer of a latency block names the object that holds p50, p95 and p99.
function latencies({ manifest }: Project): StatedNumber[] {
  const source = manifest.deployment?.performance?.evidence?.source;
  return ['p50', 'p95', 'p99'].map((key) => ({
    path: ['deployment', 'performance', 'latencyMs', key],
    source,
    key,
  }));
}

// A missing file or a lost pointer is remarked on by the rule about evidence files.
function lookUp(
  { source, key }: StatedNumber,
  { evidence }: Project,
): { found: boolean; value?: unknown } {
  const json =
    source && Object.hasOwn(evidence, source.path) ? evidence[source.path]?.json : undefined;
  if (source?.pointer === undefined || json === undefined) return { found: false };
  const named = resolvePointer(json, source.pointer);
  return named.found && key !== undefined
    ? { found: true, value: valueAt(named.value, [key]) }
    : named;
}

function notANumber({ path, source, key }: StatedNumber, { tree }: Project): Finding {
  const pointer = `${source?.pointer ?? ''}${key === undefined ? '' : `/${key}`}`;
  return {
    rule: 'evidence/not-a-number',
    severity: 'error',
    place: tree.placeOf(path),
    message: `\`${pathText(path)}\` points at \`${pointer}\` in \`${source?.path ?? ''}\`, which is not a number.`,
    help: 'Point at the number itself; for `latencyMs`, at the object that holds p50, p95 and p99.',
  };
}

function differs(
  { path, share }: StatedNumber,
  { written, stored }: { written: string; stored: number },
  { tree }: Project,
): Finding[] {
  const tolerance = share ? shareTolerance(written) : roundingTolerance(written);
  // 1 for 0.996 is more than rounding: nothing was missed, or something was.
  const perfect = share === true && Number(written) === 1 && stored !== 1;
  if (!perfect && Math.abs(Number(written) - stored) <= tolerance) return [];
  const rounded = stored.toFixed(Math.min(Math.max(decimalsOf(written), 3), 15));
  return [
    {
      rule: 'evidence/value-differs',
      severity: 'error',
      place: tree.placeOf(path),
      message: `\`${pathText(path)}\` says ${written}; the file it points at says ${stored}.`,
      help: `Write ${Number.isInteger(stored) ? stored : rounded}, or point at the file the number came from.`,
    },
  ];
}
