import { describe, expect, test } from 'vitest';
import {
  articleProperties,
  composeAlternates,
  profileProperties,
} from '../../src/site/page-social.ts';
import { buildSite } from '../builders/site.ts';

const site = buildSite();

test('links each twin of a page with its kind, Markdown first', () => {
  expect(composeAlternates(site, { title: 'X', json: '/x.json', markdown: '/x.md' })).toEqual([
    { type: 'text/markdown', href: '/base/x.md', title: 'X (Markdown)' },
    { type: 'application/json', href: '/base/x.json', title: 'X (JSON)' },
  ]);
  expect(composeAlternates(site, { title: 'X' })).toEqual([]);
});

describe('an article', () => {
  test('tells when it was finished and changed, whose it is and what it is about', () => {
    const facts = { published: '2026-07', modified: '2026-11-21', tags: ['health', 'NLP'] };
    expect(
      articleProperties(site, facts).map(({ property, content }) => [property, content]),
    ).toEqual([
      ['article:published_time', '2026-07'],
      ['article:modified_time', '2026-11-21'],
      ['article:author', 'https://alex.example.org/base/'],
      ['article:tag', 'health'],
      ['article:tag', 'NLP'],
    ]);
  });

  test('leaves out what is not known', () =>
    expect(
      articleProperties(
        { absolute: () => undefined },
        { published: undefined, modified: undefined, tags: [] },
      ),
    ).toEqual([]));
});

describe('a profile', () => {
  const named = (...urls: string[]) =>
    profileProperties(buildSite({}, { links: urls.map((url) => ({ label: 'x', url })) })).map(
      ({ content }) => content,
    );

  test('tells the name the person goes by where code is kept', () => {
    expect(named('https://alex.example.org', 'https://github.com/alex-example/')).toEqual([
      'alex-example',
    ]);
    expect(named('https://huggingface.co/alex', 'https://github.com/other')).toEqual(['alex']);
  });

  test('guesses none', () => {
    expect(named('https://github.com/alex/repo', 'https://example.org/alex')).toEqual([]);
    expect(profileProperties(buildSite({}, { links: undefined }))).toEqual([]);
  });
});
