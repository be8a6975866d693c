import type { Project } from '../../manifest/portfolio.ts';
import { paths } from '../paths.ts';
import type { SiteInput } from '../site-input.ts';
import { factRecord } from './fact-record.ts';
import type { PortfolioRecord } from './record-schema.ts';

/** `portfolio.json`: every project and every number with its source, for programs. */
export function composePortfolioJson(site: SiteInput): string {
  const { profile, projects } = site.portfolio;
  const document: PortfolioRecord = {
    $schema: fullAddress(site, paths.recordSchema('portfolio.v1')),
    name: profile.name,
    headline: profile.headline,
    url: fullAddress(site, paths.home),
    projects: projects.map((project) => projectSummary(site, project)),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

/** What both files say of a project: what it is, where it is, and all its numbers. */
export function projectSummary(site: SiteInput, { id, manifest }: Project) {
  return {
    id,
    title: manifest.title,
    tagline: manifest.tagline,
    url: fullAddress(site, paths.project(id)),
    markdown: fullAddress(site, paths.projectMarkdown(id)),
    record: fullAddress(site, paths.projectRecord(id)),
    task: manifest.task.type,
    updated: manifest.dates?.updated,
    tags: manifest.tags,
    facts: (site.facts.get(id) ?? []).map(factRecord),
  };
}

/** Address of a page with the site's own before it, once that is known. */
export function fullAddress({ absolute, href }: SiteInput, path: string): string {
  return absolute(path) ?? href(path);
}
