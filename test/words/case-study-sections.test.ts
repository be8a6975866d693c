import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { derivePortfolioFacts } from '../../src/facts/derive.ts';
import { LENSES } from '../../src/lenses/lenses.ts';
import { loadPortfolio } from '../../src/manifest/load-fs.ts';
import { fairnessSection } from '../../src/site/project/fairness.ts';
import { closingSections, projectSections } from '../../src/site/project/sections.ts';
import type { ProjectSource } from '../../src/site/project/source.ts';
import { DICTIONARIES } from '../../src/words/dictionaries.ts';
import type { Language } from '../../src/words/language.ts';
import { inLanguage } from '../../src/words/words.ts';

const folder = fileURLToPath(new URL('../../examples/showcase', import.meta.url));
const { portfolio } = await loadPortfolio(folder);
if (!portfolio) throw new Error('The showcase cannot be read.');
const facts = derivePortfolioFacts(portfolio);

const AREAS = [
  'approach',
  'calibration',
  'closing',
  'dataset',
  'deployment',
  'errors',
  'evaluation',
  'fairness',
  'gaps',
  'leakage',
  'methods',
  'naming',
  'problem',
  'questions',
  'reproduce',
  'sources',
  'tables',
  'thresholds',
] as const;

const OTHERS = ['de', 'es', 'fr', 'pt', 'zh'] as const;
const source = sourceOf('recidivism-scores');
const own = JSON.stringify(source.project.manifest).replaceAll(/\s+/g, ' ');

describe.each(OTHERS)('the case study of the recidivism scores in %s', (language) => {
  const said = textsOf(language, source);

  test('holds no text of the English dictionary', () => {
    const sentences = new Set(sentencesOf(said));
    expect(englishTexts(language).filter((text) => sentences.has(text))).toEqual([]);
  });

  test('shares no sentence with the English page but those of its author', () => {
    const english = new Set(sentencesOf(textsOf('en', source)));
    const shared = sentencesOf(said).filter((text) => english.has(text) && !isOwn(text));
    expect([...new Set(shared)]).toEqual([]);
  });
});

test('the German fairness section says its sentences in German', () => {
  const section = inLanguage(DICTIONARIES.de, () => fairnessSection(source));
  const html = JSON.stringify(section?.blocks.filter(({ kind }) => kind === 'part'));
  expect(section?.title).toBe('Fairness-Prüfungen');
  expect(html).toMatch(/Abstand 0,\d{3} \(95-%-KI 0,\d{3} bis 0,\d{3}\) zwischen .+ und /);
  expect(html).not.toMatch(/\b(?:gap|between|chance|with|rows)\b/);
});

test('the Chinese fairness section ends its sentences as Chinese does', () => {
  const section = inLanguage(DICTIONARIES.zh, () => fairnessSection(source));
  const html = JSON.stringify(section?.blocks.filter(({ kind }) => kind === 'part'));
  expect(html).toMatch(/之间的差距为 0\.\d{3}（95% 置信区间/);
  expect(html).not.toMatch(/[a-z]\. |, |; /);
});

function sourceOf(id: string): ProjectSource {
  const project = portfolio?.projects.find((each) => each.id === id);
  if (!portfolio || !project) throw new Error(`The showcase has no project ${id}.`);
  const site = {
    portfolio,
    facts,
    lenses: LENSES,
    href: (path: string) => path,
    absolute: (path: string) => `https://alex.example.org${path}`,
  };
  return { site, project, facts: facts.get(id) ?? [], page: `/projects/${id}/` };
}

/**
 * Sections without the résumé text, which stays English, and without figures and the metric in words
 * that opens the evaluation, which have tests of their own.
 */
function textsOf(language: Language, from: ProjectSource): unknown[] {
  return inLanguage(DICTIONARIES[language], () =>
    [...projectSections(from), ...closingSections(from)]
      .filter(({ id }) => id !== 'summary')
      .map(({ id, title, blocks }) => {
        const left = id === 'evaluation' ? ['charts', 'note'] : ['charts'];
        return [title, blocks.filter(({ kind }) => !left.includes(kind))];
      }),
  );
}

/** Texts of two words or more that this language says differently. */
function englishTexts(language: Language): string[] {
  const spoken = new Set(AREAS.flatMap((area) => sentencesOf(DICTIONARIES[language][area])));
  return AREAS.flatMap((area) => sentencesOf(DICTIONARIES.en[area])).filter(
    (text) => text.includes(' ') && !spoken.has(text),
  );
}

/** True for words of the author, and for what is no sentence. */
function isOwn(text: string): boolean {
  const parts = text.replaceAll('&quot;', '').split(/, |[“”]/);
  const written = parts.map((part) => part.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''));
  return !/[a-z]{2,} [a-z]{2,}/.test(text) || written.every((part) => own.includes(part));
}

/** Every sentence of the texts in something, without tags. */
function sentencesOf(node: unknown): string[] {
  if (typeof node === 'string') return split(node);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    ['svg', 'charts', 'note', 'where', 'kind', 'strip'].includes(key) ? [] : sentencesOf(value),
  );
}

function split(text: string): string[] {
  return text
    .replace(/<span lang="en">.*?<\/span>/gs, '\n')
    .replace(/<[^>]+>/g, '\n')
    .split(/\n|(?<=[.;:?。；：？]) ?/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}
