import { formatNumber } from '../../format/number.ts';
import type { Project } from '../../manifest/portfolio.ts';
import { decimalsOf } from '../../manifest/written.ts';
import { recomputedEvidence } from '../build.ts';

/** What facts about bins have in common. */
export function binParts(project: Project) {
  const { fairness } = project.manifest;
  return {
    kind: 'bin',
    unit: 'fraction',
    evidence: recomputedEvidence(project, fairness?.from),
    ...(fairness?.split ? { split: fairness.split } : {}),
  } as const;
}

/** A score as names of facts say it, with the decimals it has: `score 7`. */
export function scoreName(score: number): string {
  return `score ${formatNumber(score, { decimals: decimalsOf(String(score)) })}`;
}
