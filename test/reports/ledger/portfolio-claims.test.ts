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
  education: [{ institution: 'Example University', degree: 'MSc', note: 'Grade 1.2' }],
  awards: [{ name: 'Example Prize', note: 'One of 2 among 40 theses' }],
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

test.each([
  ['Grade 1.2', 'résumé education', ['1.2']],
  ['One of 2 among 40 theses', 'résumé awards', ['2', '40']],
])('%s is printed in a résumé, and stated', (text, name, numbers) => {
  const claim = claims.find((each) => each.text === text);
  expect(claim).toMatchObject({ exports: [name], place: 'portfolio.yaml' });
  expect(claim?.numbers.map((number) => number.text)).toEqual(numbers);
});
