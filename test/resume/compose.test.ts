import { describe, expect, test } from 'vitest';
import { LENS_IDS } from '../../src/manifest/schema/lens-ids.ts';
import { composeResume } from '../../src/resume/compose.ts';
import { findSection } from '../../src/resume/content.ts';
import { buildPortfolio, buildPortfolioFacts } from '../builders/portfolio.ts';

const portfolio = buildPortfolio();
const facts = buildPortfolioFacts(portfolio);

describe('a résumé', () => {
  test.each(LENS_IDS)('for %s holds every section in the order it is printed', (lens) => {
    expect(composeResume(portfolio, facts, lens).sections.map(({ title }) => title)).toEqual([
      'Summary',
      'Experience',
      'Projects',
      'Education',
      'Skills',
      'Publications',
      'Certifications',
      'Languages',
    ]);
  });

  test('aims at the role of its reader and orders projects for them', () => {
    const titles = (lens: (typeof LENS_IDS)[number]) =>
      findSection(composeResume(portfolio, facts, lens), 'projects')?.entries.map(({ id }) => id);
    expect(composeResume(portfolio, facts, 'ml-engineer').role).toBe('Machine learning engineer');
    expect(titles('ml-engineer')?.[0]).toBe('churn');
    expect(titles('ml-engineer')).not.toContain('draft');
    expect(titles('ml-engineer')).not.toEqual(titles('applied-analyst'));
  });

  test('takes the last change of its projects for its own', () => {
    expect(composeResume(portfolio, facts, 'data-scientist').updated).toBe('2026-11-21');
  });

  test('keeps highlights as written, without the full stop', () => {
    expect(
      findSection(composeResume(portfolio, facts, 'data-scientist'), 'experience')?.entries[0]
        ?.highlights,
    ).toEqual(['Checked laboratory exports before analysts read them']);
  });

  test('of an almost empty portfolio has a summary and nothing hollow', () => {
    const { profile } = buildPortfolio({
      education: undefined,
      experience: undefined,
      skills: undefined,
      publications: undefined,
      certifications: undefined,
      languages: undefined,
    });
    const resume = composeResume({ profile, projects: [] }, new Map(), 'data-scientist');
    expect(resume.sections.map(({ id }) => id)).toEqual(['summary']);
    expect(resume.updated).toBeUndefined();
  });

  test('for an unknown reader is our own fault', () => {
    expect(() => composeResume(portfolio, facts, 'barber' as 'ml-engineer')).toThrow(
      'No lens is called barber',
    );
  });
});
