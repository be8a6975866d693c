import type { Fact } from '../../src/facts/fact.ts';
import type { FactsByProject } from '../../src/facts/facts.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { LoadedPortfolio, Project } from '../../src/manifest/portfolio.ts';
import { EVIDENCE_LEVELS } from '../../src/manifest/schema/from.ts';
import type { EvidenceLevel } from '../../src/manifest/schema/from.ts';

/** Something that reading the files again cannot confirm, and why. */
export interface Unchecked {
  /** A fact id, a file relative to the portfolio folder, or a run id. */
  readonly what: string;
  readonly why: string;
}

/** What reading one project's files again has shown. */
export interface VerifiedProject {
  readonly id: string;
  /** Numbers at each level, strongest first. */
  readonly levels: Readonly<Record<EvidenceLevel, number>>;
  readonly unchecked: readonly Unchecked[];
}

/** What reading everything again has shown. */
export interface Verification {
  readonly projects: readonly VerifiedProject[];
  /** Where files and manifest no longer agree. */
  readonly drift: readonly Finding[];
  /** Other errors; the projects that have them were not counted. */
  readonly otherErrors: number;
}

/** Sorts what loading a portfolio has found by what it says about the evidence. */
export function verification(
  { portfolio, findings }: LoadedPortfolio,
  facts: FactsByProject,
): Verification {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const drift = errors.filter(({ rule }) => rule.startsWith('evidence/'));
  return {
    projects: (portfolio?.projects ?? []).map((project) =>
      verifiedProject(project, facts.get(project.id) ?? []),
    ),
    drift,
    otherErrors: errors.length - drift.length,
  };
}

function verifiedProject(project: Project, facts: readonly Fact[]): VerifiedProject {
  const typed = facts.filter(({ evidence }) => evidence.level === 'self-reported');
  return {
    id: project.id,
    levels: levelCounts(facts),
    unchecked: [
      ...typed.map(({ id }) => ({ what: id, why: 'typed by the author; no file behind it' })),
      ...unhashedFiles(project),
      ...runs(project),
    ],
  };
}

function levelCounts(facts: readonly Fact[]): Record<EvidenceLevel, number> {
  const count = (level: EvidenceLevel) =>
    facts.filter(({ evidence }) => evidence.level === level).length;
  return {
    recomputed: count('recomputed'),
    'pipeline-verified': count('pipeline-verified'),
    imported: count('imported'),
    'self-reported': count('self-reported'),
  };
}

// A file whose hash nobody wrote down may change together with the numbers read from it.
function unhashedFiles({ evidence, readings }: Project): Unchecked[] {
  const hashed = new Set(
    readings.filter(({ from }) => from.sha256 !== undefined).map(({ from }) => from.file),
  );
  return Object.values(evidence)
    .filter(({ path, lock }) => !lock && !hashed.has(path))
    .map(({ file }) => ({
      what: file,
      why: 'no hash is recorded, so a new version of the file goes unnoticed',
    }));
}

function runs({ readings }: Project): Unchecked[] {
  const ids = new Set(readings.flatMap(({ from }) => (from.runId ? [from.runId] : [])));
  return [...ids].map((id) => ({
    what: id,
    why: 'a run recorded elsewhere; only the file it wrote was read',
  }));
}

/** Levels in the order they are listed, strongest first. */
export const LEVELS_LISTED: readonly EvidenceLevel[] = [...EVIDENCE_LEVELS].reverse();
