import type { Project } from '../../manifest/portfolio.ts';
import type { SkillCheck } from './proof.ts';

/** One check for each tool that some project names, most used first. */
export function toolChecks(projects: readonly Project[]): SkillCheck[] {
  const uses = projects.flatMap(toolsOf);
  const names = [...new Set(uses)];
  const times = (name: string) => uses.filter((use) => use === name).length;
  return [...names].sort((a, b) => times(b) - times(a)).map(toolCheck);
}

function toolsOf({ manifest }: Project): readonly string[] {
  return [...new Set(manifest.tags?.frameworks ?? [])];
}

// Code that can be opened and run is a file; a bare tag is a statement.
function toolCheck(name: string): SkillCheck {
  return {
    id: `tool-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    area: 'programming',
    name: () => name,
    section: 'reproduce',
    prove: (project) => {
      if (!toolsOf(project).includes(name)) return undefined;
      return project.manifest.links?.repo && project.manifest.reproducibility ? 'file' : 'stated';
    },
  };
}
