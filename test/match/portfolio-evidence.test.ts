import { expect, test } from 'vitest';
import { portfolioEvidence } from '../../src/match/portfolio-evidence.ts';
import { buildPortfolio, buildPortfolioFacts, publishedProject } from '../builders/portfolio.ts';

const portfolio = buildPortfolio();
const evidence = portfolioEvidence(portfolio, buildPortfolioFacts(portfolio));

test('a skill with a number is proven, one among the tools used, one in the profile listed', () => {
  expect(evidence.get('logistic-regression')?.backing).toBe('proven');
  expect(evidence.get('natural-language-processing')).toMatchObject({
    backing: 'used',
    proofs: [],
  });
  expect(evidence.get('sql')).toEqual({
    ...{ skill: 'sql', backing: 'listed', projects: [], proofs: [] },
  });
});

test('what no text of the portfolio names has no evidence', () =>
  expect(evidence.get('kubernetes')).toBeUndefined());

test('degrees and certificates are the word of the person', () => {
  const learned = buildPortfolio({
    education: [{ institution: 'X', degree: 'MSc', field: 'Statistics', start: '2024-10' }],
    certifications: [{ name: 'Terraform Associate' }],
  });
  const known = portfolioEvidence(learned, buildPortfolioFacts(learned));
  expect(known.get('statistics')?.backing).toBe('listed');
  expect(known.get('terraform')?.backing).toBe('listed');
});

test('projects stand in the order of the portfolio, and drafts show nothing', () => {
  const { profile } = portfolio;
  const tags = { domain: ['health'], skills: ['Kubernetes'], frameworks: ['NumPy'] };
  const own = {
    profile,
    projects: [
      publishedProject('b', { tags }),
      publishedProject('a', { tags }),
      publishedProject('c', { tags, status: 'draft' }),
    ],
  };
  const known = portfolioEvidence(own, buildPortfolioFacts(own));
  expect(known.get('kubernetes')?.projects).toEqual(['b', 'a']);
});
