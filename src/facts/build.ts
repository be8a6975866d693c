import type { Fact, FactEvidence, Interval } from './fact.ts';
import type { ManifestPath } from '../findings/place.ts';
import type { Project } from '../manifest/portfolio.ts';
import { cellText, fileOf, isRead, provenLevel } from '../manifest/evidence/level.ts';
import type { From } from '../manifest/schema/from.ts';
import type { Metric } from '../metrics/registry.ts';
import { wilson } from '../stats/intervals.ts';
import { decimalsOf } from '../manifest/written.ts';

/** What every fact of a project needs, filled with the plain case. */
export type FactParts = Pick<Fact, 'id' | 'kind' | 'metric' | 'name' | 'value'> & Partial<Fact>;

/** Completes a fact: project, place of `path`, decimals as written there, and quiet defaults. */
export function buildFact(project: Project, path: ManifestPath, parts: FactParts): Fact {
  const written = parts.derivedFrom?.length ? undefined : project.tree.writtenAt(path);
  return {
    project: project.id,
    unit: '',
    direction: 'none',
    range: [null, null],
    place: project.tree.placeOf(path),
    derivedFrom: [],
    ...(written === undefined || 'decimals' in parts ? {} : { decimals: decimalsOf(written) }),
    ...parts,
    evidence: provenAt(path, { project, evidence: parts.evidence }),
  };
}

// A file backs the values that were read from it, not others that stand in the same block.
function provenAt(
  path: ManifestPath,
  { project, evidence }: { project: Project; evidence: FactEvidence | undefined },
): FactEvidence {
  const proven = evidence && (evidence.level === 'recomputed' || isRead(project, path));
  return proven ? evidence : { level: 'self-reported' };
}

/** Evidence of a number that was written or read: file, place in it, hash and the level they prove. */
export function writtenEvidence(project: Project, from: From | undefined): FactEvidence {
  return { level: provenLevel(project, from), ...fileEvidence(project, from) };
}

/** Evidence of a number computed from counts or points; their file is kept. */
export function recomputedEvidence(project: Project, from: From | undefined): FactEvidence {
  return { level: 'recomputed', ...fileEvidence(project, from) };
}

function fileEvidence(project: Project, from: From | undefined): Partial<FactEvidence> {
  const file = fileOf(project, from);
  if (!from || !file) return {};
  const cell = cellText(from);
  return {
    file: file.file,
    sha256: file.sha256,
    ...(from.pointer === undefined ? {} : { pointer: from.pointer }),
    ...(cell === undefined ? {} : { cell }),
    ...(file.lock?.matches ? { lock: file.lock.file } : {}),
  };
}

/** Unit of a metric's values: its own, or the target's where it is measured in that. */
export function metricUnit({ manifest }: Project, metric: Metric | undefined): string {
  return metric?.unit === 'target' ? (manifest.task.target?.unit ?? '') : (metric?.unit ?? '');
}

/** Wilson's interval of counted rows, at the level used everywhere. */
export function countedInterval({ k, n }: { readonly k: number; readonly n: number }): Interval {
  return { ...wilson(k, n), level: 0.95, method: 'wilson' };
}
