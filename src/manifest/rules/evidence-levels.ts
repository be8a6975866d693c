import type { Finding } from '../../findings/finding.ts';
import type { Project } from '../portfolio.ts';
import { reportedMetrics } from '../reported.ts';
import { EVIDENCE_LEVELS } from '../schema/evidence.ts';
import type { Evidence, EvidenceLevel } from '../schema/evidence.ts';

/**
 * How well a reported number is backed by what it names: `pipeline-verified` needs a matching hash,
 * a run and a commit; `imported` needs a file and a pointer into it. Recomputing from counts is
 * decided where facts are derived.
 */
export function provenLevel(evidence: Evidence | undefined): EvidenceLevel {
  const source = evidence?.source;
  if (!source || source.pointer === undefined) return 'self-reported';
  return source.sha256 && source.runId && source.commit ? 'pipeline-verified' : 'imported';
}

/** Nobody states a higher evidence level than the manifest can show. */
export function evidenceLevels(project: Project): Finding[] {
  return reportedMetrics(project).flatMap(({ metric, path }) => {
    const stated = metric.evidence?.level;
    const proven = provenLevel(metric.evidence);
    if (!stated || stated === 'recomputed' || rank(stated) <= rank(proven)) return [];
    return [
      {
        rule: 'evidence/overstated-level',
        severity: 'error',
        place: project.tree.placeOf([...path, 'evidence', 'level']),
        message: `\`${stated}\` is more than the manifest shows; this number is ${proven}.`,
        help:
          stated === 'imported'
            ? 'Add `source: { path, pointer }`.'
            : 'Add `sha256`, `runId` and `commit` to `source`, or leave `level` out.',
      } as const,
    ];
  });
}

function rank(level: EvidenceLevel): number {
  return EVIDENCE_LEVELS.indexOf(level);
}
