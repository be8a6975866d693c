import type { CreativeWorkLeaf, SoftwareSourceCodeLeaf } from 'schema-dts';
import type { Project } from '../../../manifest/portfolio.ts';
import { projectDescription, projectOutcome } from '../../outcome.ts';
import { paths } from '../../paths.ts';
import type { SiteInput } from '../../site-input.ts';
import { filled } from './filled.ts';
import { languageOf } from './language.ts';
import { licenceOf } from './licence.ts';
import { authorOf } from './person.ts';

/** The case study as a work of its author. */
export function workOf(site: SiteInput, project: Project): CreativeWorkLeaf {
  const { id, manifest } = project;
  const facts = site.facts.get(id) ?? [];
  const url = site.absolute(paths.project(id));
  return {
    '@type': 'CreativeWork',
    ...(url && { '@id': `${url}#work`, mainEntityOfPage: url }),
    name: manifest.title,
    headline: manifest.title,
    abstract: projectOutcome(project, facts) || undefined,
    description: projectDescription(project, facts) || undefined,
    url,
    image: site.absolute(paths.projectCard(id)),
    inLanguage: site.portfolio.profile.language,
    dateCreated: manifest.dates?.started,
    datePublished: manifest.dates?.completed,
    dateModified: manifest.dates?.updated,
    about: filled(manifest.tags?.domain),
    keywords: filled([...(manifest.tags?.domain ?? []), ...(manifest.tags?.skills ?? [])]),
    author: authorOf(site),
    encoding: twins(site, id),
  };
}

/** The code behind a project. Whose it is stands in the repository; it need not be the author's. */
export function codeOf(site: SiteInput, project: Project): SoftwareSourceCodeLeaf[] {
  const { manifest, id } = project;
  if (!manifest.links?.repo) return [];
  const url = site.absolute(paths.project(id));
  return [
    {
      '@type': 'SoftwareSourceCode',
      name: manifest.title,
      codeRepository: manifest.links.repo,
      license: licenceOf(manifest.license?.code),
      programmingLanguage: languageOf(project),
      keywords: filled(manifest.tags?.frameworks),
      ...(url && { subjectOf: { '@id': `${url}#work` } }),
    },
  ];
}

function twins({ absolute }: SiteInput, id: string): CreativeWorkLeaf['encoding'] {
  const [markdown, json] = [paths.projectMarkdown(id), paths.projectRecord(id)].map(absolute);
  if (!markdown || !json) return undefined;
  return [
    { '@type': 'MediaObject', encodingFormat: 'text/markdown', contentUrl: markdown },
    { '@type': 'MediaObject', encodingFormat: 'application/json', contentUrl: json },
  ];
}
