import type { Project } from './portfolio.ts';
import type { ProjectManifest } from './schema/project.ts';

type Manifest<F extends ProjectManifest['family']> = Extract<ProjectManifest, { family: F }>;

/** Evaluation of one family, typed; undefined for a project of another family or without one. */
export function evaluationOf<F extends ProjectManifest['family']>(
  { manifest }: Project,
  family: F,
): Manifest<F>['evaluation'] {
  return isOf(manifest, family) ? manifest.evaluation : undefined;
}

function isOf<F extends ProjectManifest['family']>(
  manifest: ProjectManifest,
  family: F,
): manifest is Manifest<F> {
  return manifest.family === family;
}
