import { expect, test } from 'vitest';
import { portfolioClaims } from '../../../src/reports/ledger/portfolio-claims.ts';
import { buildPortfolio, buildPortfolioFacts } from '../../builders/portfolio.ts';

const portfolio = buildPortfolio({
  experience: [
    {
      organisation: 'Example Hospital',
      title: 'Assistant',
      start: '2025-03',
      highlights: ['Halved the 90 minutes a report took.'],
    },
  ],
});
const claims = portfolioClaims(portfolio, buildPortfolioFacts(portfolio));

test('counts of the home page and the site card are counted, not stated', () => {
  const counted = claims.filter(({ exports }) => /home page|site card/.test(exports[0] ?? ''));
  expect(counted[0]?.text).toContain('4 projects');
  expect(counted[0]?.numbers.every(({ backing }) => backing === 'counted')).toBe(true);
});

test('a job’s sentences are the author’s own', () =>
  expect(claims.find(({ exports }) => exports.includes('résumé experience'))).toMatchObject({
    text: 'Halved the 90 minutes a report took',
    place: 'portfolio.yaml',
    numbers: [{ text: '90', backing: 'stated', facts: [] }],
  }));
