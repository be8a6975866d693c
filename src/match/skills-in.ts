import { findSkills } from './find-skills.ts';

/** Ids of the skills that some texts name, each once. */
export function skillsIn(texts: readonly string[]): ReadonlySet<string> {
  const different = [...new Set(texts)];
  return new Set(different.flatMap((text) => findSkills(text).map(({ skill }) => skill)));
}
