import { describe, expect, test } from 'vitest';
import {
  composePersonJsonLd,
  composeProjectJsonLd,
  composeTrailJsonLd,
} from '../../../../src/site/feeds/json-ld.ts';
import { LENSES } from '../../../../src/lenses/lenses.ts';
import { buildSite } from '../../../builders/site.ts';
import { jsonLdProblems } from './vocabulary.ts';

const bare = buildSite({ absolute: () => undefined });

describe('every block', () => {
  for (const site of [buildSite(), bare])
    test.each([
      ['the home page', composePersonJsonLd(site)] as const,
      ...LENSES.map((lens) => [`the lens ${lens.id}`, composePersonJsonLd(site, lens)] as const),
      ...site.portfolio.projects.map(({ id }) => [id, composeProjectJsonLd(site, id)] as const),
    ])(`of %s is valid, ${site === bare ? 'without' : 'with'} an address`, (_, text) =>
      expect(jsonLdProblems(text)).toEqual([]),
    );

  test('of another page is the way to it, or nothing', () => {
    const page = { name: 'Skills', path: '/skills/' };
    expect(jsonLdProblems(composeTrailJsonLd(buildSite(), page) ?? '')).toEqual([]);
    expect(composeTrailJsonLd(bare, page)).toBeUndefined();
  });
});

describe('the table sees', () => {
  const graph = (thing: object) =>
    jsonLdProblems(JSON.stringify({ '@context': 'https://schema.org', '@graph': [thing] }));

  test.each([
    [{ '@type': 'Unicorn' }, 'unknown type Unicorn'],
    [{ '@type': 'ProfilePage' }, 'ProfilePage.mainEntity: missing'],
    [{ '@type': 'Person', name: 'A', colour: 'red' }, 'Person.colour: unknown property'],
    [{ '@type': 'Person', name: 'A', url: '/a' }, 'Person.url: "/a"'],
    [{ '@type': 'Person', name: 'A', sameAs: [] }, 'Person.sameAs: empty list'],
    [
      { '@type': 'CreativeWork', dateModified: '21.11.2026' },
      'CreativeWork.dateModified: "21.11.2026"',
    ],
    [{ '@type': 'CreativeWork', license: 'MIT' }, 'CreativeWork.license: "MIT"'],
    [{ '@type': 'Dataset', name: 'A', description: 'short' }, 'Dataset.description: 5 characters'],
  ])('%j', (thing, problem) => expect(graph(thing)).toEqual([problem]));

  test('a block of nothing', () =>
    expect(jsonLdProblems('{"@context":"https://schema.org"}')).toEqual(['@graph is empty']));
});
