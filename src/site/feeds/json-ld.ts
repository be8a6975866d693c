import type { Graph, Thing } from 'schema-dts';
import { escapeScriptJson } from '../../format/escape.ts';
import type { Lens } from '../../lenses/lens.ts';
import { paths } from '../paths.ts';
import { publishedSite } from '../published-site.ts';
import type { SiteInput } from '../site-input.ts';
import { siteWords } from '../spoken.ts';
import { datasetsOf } from './json-ld/dataset.ts';
import { profilePageOf } from './json-ld/person.ts';
import { trailTo } from './json-ld/trail.ts';
import { codeOf, workOf } from './json-ld/work.ts';

/** schema.org data about the person, as the page of their profile; safe inside a script element. */
export function composePersonJsonLd(site: SiteInput, lens?: Lens): string {
  return scriptJson([
    profilePageOf(publishedSite(site), lens),
    ...(lens
      ? trailTo(site, {
          name: siteWords(site).pages.lenses[lens.id].name,
          path: paths.lens(lens.id),
        })
      : []),
  ]);
}

/** schema.org data about one project: the work, its code, its data sets and the way to it. */
export function composeProjectJsonLd(site: SiteInput, id: string): string {
  const project = site.portfolio.projects.find((candidate) => candidate.id === id);
  if (!project) return scriptJson([]);
  return scriptJson([
    workOf(site, project),
    ...codeOf(site, project),
    ...datasetsOf(project),
    ...trailTo(site, { name: project.manifest.title, path: paths.project(id) }),
  ]);
}

/** schema.org data about any other page: the way to it. Undefined while addresses cannot be full. */
export function composeTrailJsonLd(
  site: SiteInput,
  page: { name: string; path: string },
): string | undefined {
  const trail = trailTo(site, page);
  return trail.length > 0 ? scriptJson(trail) : undefined;
}

function scriptJson(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return escapeScriptJson(graph);
}
