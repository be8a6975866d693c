import { describe, expect, test } from 'vitest';
import { composePersonJsonLd, composeProjectJsonLd } from '../../../src/site/feeds/json-ld.ts';
import type { SiteInput } from '../../../src/site/site-input.ts';
import { publishedProject } from '../../builders/portfolio.ts';
import { buildSite } from '../../builders/site.ts';

type Thing = Readonly<Record<string, unknown>>;

// The schema refuses most of this already; here it is put behind the schema, as a second lock.
function siteSaying(text: string): SiteInput {
  const { portfolio, ...site } = buildSite();
  const projects = portfolio.projects.map((project) => ({
    ...project,
    manifest: { ...project.manifest, title: text },
  }));
  return { ...site, portfolio: { profile: { ...portfolio.profile, name: text }, projects } };
}

function graphOf(site: SiteInput, id: string): Thing[] {
  const { '@graph': graph } = JSON.parse(composeProjectJsonLd(site, id)) as { '@graph': Thing[] };
  return graph;
}

const typed = (graph: readonly Thing[], type: string) =>
  graph.filter((thing) => thing['@type'] === type);

function profileOf(site: SiteInput): Thing {
  const { '@graph': graph } = JSON.parse(composePersonJsonLd(site)) as { '@graph': Thing[] };
  return graph[0] ?? {};
}

describe('composePersonJsonLd', () => {
  test('describes the page of the person and the person, with full addresses', () => {
    expect(profileOf(buildSite())).toEqual({
      '@type': 'ProfilePage',
      name: 'Alex Example, Data scientist',
      url: 'https://alex.example.org/base/',
      inLanguage: 'en',
      dateModified: '2026-11-21',
      mainEntity: {
        '@type': 'Person',
        '@id': 'https://alex.example.org/base/#person',
        name: 'Alex Example',
        jobTitle: 'Data scientist',
        description: 'Measures what models do, and for whom.',
        url: 'https://alex.example.org/base/',
        sameAs: ['https://github.com/alex-example'],
        knowsLanguage: ['English', 'German'],
        alumniOf: [{ '@type': 'EducationalOrganization', name: 'Example University' }],
      },
    });
  });

  test('says nothing the author did not give', () => {
    const site = buildSite(
      { absolute: () => undefined },
      { links: undefined, education: undefined, languages: undefined, summary: undefined },
    );
    expect(profileOf(site)['mainEntity']).toEqual({
      '@type': 'Person',
      name: 'Alex Example',
      jobTitle: 'Data scientist',
    });
  });
});

describe('composeProjectJsonLd', () => {
  const graph = graphOf(buildSite(), 'tumours');

  test('holds the work, its code, its data and the way to it', () => {
    expect(graph.map((thing) => thing['@type'])).toEqual([
      'CreativeWork',
      'SoftwareSourceCode',
      'Dataset',
      'BreadcrumbList',
    ]);
  });

  test('gives the work full addresses, dates, words and its author', () => {
    expect(typed(graph, 'CreativeWork')[0]).toMatchObject({
      name: 'Tumour classifier',
      url: 'https://alex.example.org/base/projects/tumours/',
      image: 'https://alex.example.org/base/cards/tumours.png',
      dateModified: '2026-11-21',
      dateCreated: '2026-05',
      keywords: ['health', 'calibration', 'NLP'],
      author: { '@type': 'Person', name: 'Alex Example', url: 'https://alex.example.org/base/' },
    });
  });

  test('names the code and the data set as the manifest does', () => {
    expect(typed(graph, 'SoftwareSourceCode')[0]).toMatchObject({
      codeRepository: 'https://github.com/alex-example/tumours',
    });
    expect(typed(graph, 'Dataset')[0]).toMatchObject({
      name: 'Wisconsin Diagnostic Breast Cancer',
      description: 'University of Wisconsin. 569 rows, one for each sample. Cleaning: None.',
      license: 'https://spdx.org/licenses/CC-BY-4.0.html',
    });
  });

  test('leads from the home page to the project', () => {
    expect(typed(graph, 'BreadcrumbList')[0]?.['itemListElement']).toEqual([
      {
        '@type': 'ListItem',
        position: 1,
        name: 'Alex Example',
        item: 'https://alex.example.org/base/',
      },
      {
        '@type': 'ListItem',
        position: 2,
        name: 'Tumour classifier',
        item: 'https://alex.example.org/base/projects/tumours/',
      },
    ]);
  });

  test('invents no address while the site has none', () => {
    const text = composeProjectJsonLd(buildSite({ absolute: () => undefined }), 'tumours');
    expect(text).not.toMatch(/alex\.example\.org|"\/base|undefined|null/);
    expect(text).toContain('https://github.com/alex-example/tumours');
  });

  test('leaves out the code of a draft without a repository and is empty for an unknown project', () => {
    const site = buildSite();
    const project = publishedProject('bare', { status: 'draft', links: undefined });
    const bare = graphOf(
      { ...site, portfolio: { ...site.portfolio, projects: [project] } },
      'bare',
    );
    expect(typed(bare, 'CreativeWork')).toHaveLength(1);
    expect(typed(bare, 'SoftwareSourceCode')).toEqual([]);
    expect(graphOf(buildSite(), 'nothing')).toEqual([]);
  });
});

describe('text of an author', () => {
  const hostile = '</script><script>alert(1)</script><!-- <SCRIPT> ]]> \u2028\u2029 "quoted" \\';
  const site = siteSaying(hostile);

  test.each([
    ['a project', composeProjectJsonLd(site, 'tumours')],
    ['a person', composePersonJsonLd(site)],
  ])('cannot end the script of %s', (_, text) => {
    expect(text).not.toMatch(/[<\u2028\u2029]/);
  });

  test('is read back as it was written', () => {
    expect(typed(graphOf(site, 'tumours'), 'CreativeWork')[0]?.['name']).toBe(hostile);
  });
});
