import type { Project } from '../../manifest/portfolio.ts';
import { paths } from '../paths.ts';
import type { SiteInput } from '../site-input.ts';

type Thing = Readonly<Record<string, unknown>>;

/** schema.org data about the person, safe inside a script element. */
export function composePersonJsonLd(site: SiteInput): string {
  return scriptJson({ '@context': 'https://schema.org', ...person(site) });
}

/** schema.org data about one project: the work, its code, its data sets and the way to it. */
export function composeProjectJsonLd(site: SiteInput, id: string): string {
  const project = site.portfolio.projects.find((candidate) => candidate.id === id);
  if (!project) return scriptJson({ '@context': 'https://schema.org', '@graph': [] });
  return scriptJson({
    '@context': 'https://schema.org',
    '@graph': [work(site, project), ...code(project), ...datasets(project), trail(site, project)],
  });
}

function person({ portfolio: { profile }, absolute }: SiteInput): Thing {
  return given({
    '@type': 'Person',
    name: profile.name,
    jobTitle: profile.headline,
    url: absolute(paths.home),
    sameAs: profile.links?.map((link) => link.url),
    knowsLanguage: profile.languages?.map((entry) => entry.language),
    alumniOf: profile.education?.map((entry) => ({
      '@type': 'EducationalOrganization',
      name: entry.institution,
    })),
  });
}

function work(site: SiteInput, { id, manifest }: Project): Thing {
  return given({
    '@type': 'CreativeWork',
    name: manifest.title,
    description: manifest.tagline,
    url: site.absolute(paths.project(id)),
    image: site.absolute(paths.projectCard(id)),
    dateModified: manifest.dates?.updated,
    dateCreated: manifest.dates?.started,
    keywords: [...(manifest.tags?.domain ?? []), ...(manifest.tags?.skills ?? [])],
    author: person(site),
  });
}

function code({ manifest }: Project): Thing[] {
  if (!manifest.links?.repo) return [];
  return [
    given({
      '@type': 'SoftwareSourceCode',
      name: manifest.title,
      codeRepository: manifest.links.repo,
      license: manifest.license?.code,
      keywords: manifest.tags?.frameworks,
    }),
  ];
}

function datasets({ manifest }: Project): Thing[] {
  return (manifest.data ?? []).flatMap(({ name, provenance, url, license }) =>
    name ? [given({ '@type': 'Dataset', name, description: provenance, url, license })] : [],
  );
}

function trail(site: SiteInput, { id, manifest }: Project): Thing {
  const step = (position: number, name: string, path: string) =>
    given({ '@type': 'ListItem', position, name, item: site.absolute(path) });
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      step(1, site.portfolio.profile.name, paths.home),
      step(2, manifest.title, paths.project(id)),
    ],
  };
}

function given(thing: Record<string, unknown>): Thing {
  return Object.fromEntries(Object.entries(thing).filter(([, value]) => value !== undefined));
}

// `</script>` and `<!--` would end or open something inside a script element.
function scriptJson(data: Thing): string {
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
