import type { Finding } from '../findings/finding.ts';
import type { EvidenceFile, Reading } from './evidence/evidence-file.ts';
import type { Gap } from './gaps.ts';
import type { ManifestTree } from './tree.ts';
import type { Profile } from './schema/profile.ts';
import type { ProjectManifest } from './schema/project.ts';

/** One checked project: what was written, and where each value stands. */
export interface Project {
  readonly id: string;
  readonly manifest: ProjectManifest;
  readonly tree: ManifestTree;
  /** Folder of the project, relative to the portfolio folder: `projects/tumours`. */
  readonly folder: string;
  /** Files the manifest names, by the path it writes. */
  readonly evidence: Readonly<Record<string, EvidenceFile>>;
  /** What was read from them, one entry per `from` block, in order of writing. */
  readonly readings: readonly Reading[];
  /** Path of `case-study.mdx`, relative to the portfolio folder, when there is one. */
  readonly caseStudy?: string;
  /** Values its author has yet to decide, in order of writing; left out where there is none. */
  readonly gaps?: readonly Gap[];
}

/** One person and their checked projects, sorted by id. Drafts and archived projects included. */
export interface Portfolio {
  readonly profile: Profile;
  readonly projects: readonly Project[];
}

/** What loading a folder gives: always findings, and the portfolio as far as it could be read. */
export interface LoadedPortfolio {
  /** Undefined when `portfolio.yaml` is missing or broken. Projects with errors are left out. */
  readonly portfolio?: Portfolio;
  readonly findings: readonly Finding[];
  /** `portfolio.yaml` with the places of its values, where it could be read. */
  readonly profileTree?: ManifestTree;
  /** Text of every manifest and case study read, by file, so that a report can quote lines. */
  readonly sources: ReadonlyMap<string, string>;
  /** Every file the result depends on, absolute, for watching. */
  readonly files: readonly string[];
}

/** Projects a visitor may see. */
export function publishedProjects(portfolio: Portfolio): readonly Project[] {
  return portfolio.projects.filter(isPublished);
}

/** True for a project anyone may see, rather than a draft or an archived one. */
export function isPublished({ manifest }: Pick<Project, 'manifest'>): boolean {
  return manifest.status === 'published';
}
