import type { ProfileSource } from './schema/profile.ts';
import type { ProjectSource } from './schema/project.ts';

/**
 * Types a project manifest written in TypeScript; `project.ts` exports it as default.
 * Returns its argument: checking happens where every manifest is checked.
 */
export function defineProject(project: ProjectSource): ProjectSource {
  return project;
}

/** Types a profile written in TypeScript; `portfolio.ts` exports it as default. */
export function defineProfile(profile: ProfileSource): ProfileSource {
  return profile;
}
