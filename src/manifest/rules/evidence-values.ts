import type { Finding } from '../../findings/finding.ts';
import type { ManifestPath } from '../../findings/place.ts';
import { pathText } from '../../findings/place.ts';
import { resolvePointer } from '../json-pointer.ts';
import type { Project } from '../portfolio.ts';
import { reportedMetrics } from '../reported.ts';
import type { EvidenceSource } from '../schema/evidence.ts';
import { decimalsOf, roundingTolerance } from '../written.ts';

/** A number that points at a file equals the number in that file, as far as its decimals go. */
export function evidenceValues(project: Project): Finding[] {
  return statedNumbers(project).flatMap(({ path, source }) => {
    const stored = source?.pointer === undefined ? undefined : lookUp(source, project);
    return typeof stored === 'number' ? differs(path, stored, project) : [];
  });
}

interface StatedNumber {
  readonly path: ManifestPath;
  readonly source: EvidenceSource | undefined;
}

function statedNumbers(project: Project): StatedNumber[] {
  const { data = [], models = [] } = project.manifest;
  return [
    ...reportedMetrics(project).map(({ metric, path }) => ({ path: [...path, 'value'], source: metric.evidence?.source })),
    ...data.map((dataset, index) => ({ path: ['data', index, 'size', 'rows'], source: dataset.size?.evidence?.source })),
    ...models.map((model, index) => ({ path: ['models', index, 'artifact', 'sizeBytes'], source: model.artifact?.evidence?.source })),
    ...latencies(project),
  ];
}

// The pointer of a latency block names the object that holds p50, p95 and p99.
function latencies({ manifest }: Project): StatedNumber[] {
  const source = manifest.deployment?.performance?.evidence?.source;
  return ['p50', 'p95', 'p99'].map((key) => ({
    path: ['deployment', 'performance', 'latencyMs', key],
    source: source?.pointer === undefined ? undefined : { ...source, pointer: `${source.pointer}/${key}` },
  }));
}

function lookUp({ path, pointer }: EvidenceSource, project: Project): unknown {
  const result = resolvePointer(project.evidence[path]?.json, pointer ?? '');
  return result.found ? result.value : undefined;
}

function differs(path: ManifestPath, stored: number, { tree }: Project): Finding[] {
  const written = tree.writtenAt(path);
  if (written === undefined || Math.abs(Number(written) - stored) <= roundingTolerance(written)) return [];
  const rounded = stored.toFixed(Math.min(Math.max(decimalsOf(written), 3), 15));
  return [
    {
      rule: 'evidence/value-differs', severity: 'error', place: tree.placeOf(path),
      message: `\`${pathText(path)}\` says ${written}; the file it points at says ${stored}.`,
      help: `Write ${Number.isInteger(stored) ? stored : rounded}, or point at the file the number came from.`,
    },
  ];
}
