import { composeBullets } from '../../claims/bullets.ts';
import { wishesFor } from '../../claims/wishes.ts';
import { claimText } from '../../claims/text.ts';
import type { Project } from '../../manifest/portfolio.ts';
import { projectLinks } from '../links.ts';
import { paths } from '../paths.ts';
import { plainText } from '../prose.ts';
import type { SiteInput } from '../site-input.ts';
import { fullAddress, projectSummary } from './portfolio-json.ts';
import type { ProjectRecord } from './record-schema.ts';

/**
 * `projects/<id>.json`: what a project is, and its numbers with their sources, for programs.
 * @throws RangeError when the portfolio has no such project
 */
export function composeProjectJson(site: SiteInput, id: string): string {
  const project = site.portfolio.projects.find((candidate) => candidate.id === id);
  if (!project) throw new RangeError(`No project "${id}" in this portfolio`);
  const document: ProjectRecord = {
    $schema: fullAddress(site, paths.recordSchema('project-facts.v1')),
    author: site.portfolio.profile.name,
    ...essentials(project),
    bullets: bulletsByLens(site, project),
    ...projectSummary(site, project),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function essentials(project: Project) {
  const { status, family, dates, role, license, data = [], limitations = [] } = project.manifest;
  return {
    ...{ status, family, license },
    started: dates?.started,
    completed: dates?.completed,
    role: role?.title,
    teamSize: role?.teamSize,
    links: projectLinks(project).map(({ label, href }) => ({ label, url: href })),
    data: data.map(({ name, url, version, access, license: terms, citation }) => ({
      ...{ name, url, version, access, citation },
      license: terms,
    })),
    limitations: limitations.map(({ statement }) => plainText(statement)),
  };
}

function bulletsByLens(site: SiteInput, project: Project): Record<string, string[]> {
  const facts = site.facts.get(project.id) ?? [];
  return Object.fromEntries(
    site.lenses.map((lens) => [
      lens.id,
      composeBullets(project, facts, lens, wishesFor(site.portfolio.profile, lens.id)).map(
        claimText,
      ),
    ]),
  );
}
