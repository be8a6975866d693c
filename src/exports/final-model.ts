import type { ProjectManifest } from '../manifest/schema/project.ts';

export type ModelManifest = NonNullable<ProjectManifest['models']>[number];

/** The model a project ends with; the only one where none is marked. */
export function finalModel({ models = [] }: ProjectManifest): ModelManifest | undefined {
  return models.find((model) => model.final) ?? (models.length === 1 ? models[0] : undefined);
}
