import type { Finding } from '../findings/finding.ts';
import type { Project } from './portfolio.ts';

/** Two projects with one id would overwrite each other's pages; the later one is told. */
export function duplicateIds(projects: readonly Project[]): Finding[] {
  return projects.flatMap((project, index) => {
    const first = projects.slice(0, index).find((other) => other.id === project.id);
    if (!first) return [];
    return [
      {
        rule: 'portfolio/duplicate-id',
        severity: 'error',
        place: project.tree.placeOf(['id']),
        message: `The id \`${project.id}\` belongs to ${first.tree.file} already.`,
        help: 'Give each project an id of its own; the folder’s name is the default.',
      } as const,
    ];
  });
}
