import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { LENS_IDS } from '../../src/manifest/schema/lens-ids.ts';
import { composeResume } from '../../src/resume/compose.ts';
import { renderJson } from '../../src/resume/render-json.ts';
import { buildPortfolio, buildPortfolioFacts } from '../builders/portfolio.ts';

// The schema is draft-07, which is what Ajv's main class reads.
const schema = createRequire(import.meta.url)('@jsonresume/schema/schema.json') as object;
const ajv = new Ajv({ strict: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const portfolio = buildPortfolio();
const facts = buildPortfolioFacts(portfolio);

describe('JSON Resume', () => {
  test.each(LENS_IDS)('for %s is valid', (lens) => {
    validate(JSON.parse(renderJson(composeResume(portfolio, facts, lens))));
    expect(validate.errors).toBeNull();
  });

  test('of an almost empty portfolio is valid, and the schema does refuse what is wrong', () => {
    const { profile } = buildPortfolio({
      email: undefined,
      site: undefined,
      links: undefined,
      location: undefined,
    });
    const bare = {
      ...profile,
      education: undefined,
      experience: undefined,
      skills: undefined,
      publications: undefined,
      certifications: undefined,
      languages: undefined,
    };
    const json = JSON.parse(
      renderJson(composeResume({ profile: bare, projects: [] }, new Map(), 'ml-engineer')),
    ) as { basics: object; meta: object };
    expect(validate(json)).toBe(true);
    expect(Object.keys(json)).toEqual(['$schema', 'basics', 'meta']);
    expect(validate({ ...json, basics: { email: 'not an address' } })).toBe(false);
  });

  test('carries bullets as highlights, dates as written and no clock', () => {
    const resume = composeResume(portfolio, facts, 'ml-engineer');
    const json = JSON.parse(renderJson(resume)) as {
      projects: { name: string; startDate: string; endDate?: string; highlights: string[] }[];
      meta: object;
    };
    expect(json.meta).toEqual({ version: 'v1.0.0', lastModified: '2026-11-21T00:00:00' });
    expect(json.projects[0]).toMatchObject({ name: 'Churn alarm', startDate: '2026-09' });
    expect(json.projects[0]).not.toHaveProperty('endDate');
    expect(json.projects[0]?.highlights[0]).toMatch(/^Contribute to serving predictions/);
    expect(renderJson(composeResume(buildPortfolio(), buildPortfolioFacts(), 'ml-engineer'))).toBe(
      renderJson(resume),
    );
  });

  test('does not invent a day', () => {
    const resume = { ...composeResume(portfolio, facts, 'ml-engineer'), updated: '2026-11' };
    expect(JSON.parse(renderJson(resume))).toMatchObject({ meta: { lastModified: '2026-11' } });
  });
});
