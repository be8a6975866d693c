import { describe, expect, test } from 'vitest';
import { composeFilterPage, filterParams } from '../../src/site/filter-page.ts';
import { composeHome } from '../../src/site/home.ts';
import { composeLlms } from '../../src/site/feeds/llms.ts';
import { composeHomeMarkdown } from '../../src/site/markdown/home.ts';
import { composeProjectMarkdown } from '../../src/site/markdown/project.ts';
import { composeNotFound } from '../../src/site/not-found.ts';
import type { SiteInput } from '../../src/site/site-input.ts';
import { composeSkills } from '../../src/site/skills.ts';
import { inEnglish, siteWords, spoken } from '../../src/site/spoken.ts';
import { DICTIONARIES } from '../../src/words/dictionaries.ts';
import { words } from '../../src/words/words.ts';
import { buildSite } from '../builders/site.ts';

const AREAS = ['controls', 'evidence', 'files', 'finding', 'pages', 'skills'] as const;

test('a site speaks the language of its profile, and claims stay English', () => {
  const site = siteIn('pt-BR');
  expect(siteWords(site)).toBe(DICTIONARIES.pt);
  expect(spoken(site, words)).toBe(DICTIONARIES.pt);
  expect(spoken(site, () => inEnglish(words))).toBe(DICTIONARIES.en);
  expect(words()).toBe(DICTIONARIES.en);
});

describe.each(['de', 'zh'] as const)('pages and files in %s', (language) => {
  const site = siteIn(language);
  const params = filterParams(site)[0];
  const id = site.portfolio.projects[0]?.id ?? '';
  const composed = JSON.stringify([
    composeHome(site),
    composeSkills(site),
    composeNotFound(site),
    params && composeFilterPage(site, params),
    composeHomeMarkdown(site),
    composeProjectMarkdown(site, id),
    composeLlms(site),
  ]);

  test('hold no English phrase of their areas', () => {
    const found = AREAS.flatMap((area) =>
      phrases(DICTIONARIES.en[area], DICTIONARIES[language][area]),
    ).filter((phrase) => composed.includes(phrase));
    expect(composed.length).toBeGreaterThan(5000);
    expect(found).toEqual([]);
  });

  test('have the addresses of the English ones', () =>
    expect(filterParams(site)).toEqual(filterParams(siteIn('en'))));
});

function siteIn(language: string): SiteInput {
  const site = buildSite();
  const { profile, projects } = site.portfolio;
  return { ...site, portfolio: { profile: { ...profile, language }, projects } };
}

/** Texts of three words or more that the language says otherwise. */
function phrases(english: unknown, other: unknown): string[] {
  if (typeof english === 'string')
    return english !== other && english.split(' ').length > 2 ? [english] : [];
  if (typeof english !== 'object' || english === null) return [];
  return Object.entries(english).flatMap(([key, value]) =>
    phrases(value, Object.entries(other ?? {}).find(([own]) => own === key)?.[1]),
  );
}
