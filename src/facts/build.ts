import type { Fact, FactEvidence, Interval } from './fact.ts';
import type { ManifestPath } from '../findings/place.ts';
import type { Project } from '../manifest/portfolio.ts';
import { provenLevel } from '../manifest/rules/evidence-levels.ts';
import type { Evidence, EvidenceSource } from '../manifest/schema/evidence.ts';
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
    evidence: { level: 'self-reported' },
    place: project.tree.placeOf(path),
    derivedFrom: [],
    ...(written === undefined || 'decimals' in parts ? {} : { decimals: decimalsOf(written) }),
    ...parts,
  };
}

/** Evidence of a number that was written: file, pointer, hash and the level they prove. */
export function writtenEvidence(project: Project, evidence: Evidence | undefined): FactEvidence {
  return { level: provenLevel(evidence), ...sourceEvidence(project, evidence?.source) };
}

/** Evidence of a number computed from counts; the counts' file is kept. */
export function recomputedEvidence(
  project: Project,
  source: EvidenceSource | undefined,
): FactEvidence {
  return { level: 'recomputed', ...sourceEvidence(project, source) };
}

function sourceEvidence(
  project: Project,
  source: EvidenceSource | undefined,
): Partial<FactEvidence> {
  const file = source && project.evidence[source.path];
  if (!file) return {};
  return {
    file: file.file,
    sha256: file.sha256,
    ...(source.pointer === undefined ? {} : { pointer: source.pointer }),
  };
}

/** Wilson's interval of counted rows, at the level used everywhere. */
export function countedInterval({ k, n }: { readonly k: number; readonly n: number }): Interval {
  return { ...wilson(k, n), level: 0.95, method: 'wilson' };
}

/** Part of a fact id made from free text: `One-feature rule` becomes `one-feature-rule`. */
export function idPart(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'unnamed';
}
