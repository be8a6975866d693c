import { expect, test } from 'vitest';
import { matchPosting } from '../../../src/match/match.ts';
import { composeMatchReport } from '../../../src/reports/match/compose.ts';
import { buildPortfolio, buildPortfolioFacts } from '../../builders/portfolio.ts';

const POSTING = [
  'Data Scientist',
  '',
  'Nice to have',
  '- Docker',
  '',
  'Requirements',
  '- Deep understanding of pandas or Polars',
  '- Kubernetes',
  '- 3 years of experience with SQL',
  '- A degree in statistics',
].join('\n');
const portfolio = buildPortfolio();
const report = composeMatchReport(matchPosting(POSTING, portfolio, buildPortfolioFacts(portfolio)));

test('demands stand by importance, then as the posting has them', () =>
  expect(report.demands.map(({ importance, anyOf }) => [importance, anyOf[0]])).toEqual([
    ['must', 'pandas'],
    ['must', 'Kubernetes'],
    ['must', 'SQL'],
    ['nice', 'Docker'],
  ]));

test('each quote is the posting at its offsets', () => {
  for (const { quote, start, end } of report.demands) expect(POSTING.slice(start, end)).toBe(quote);
});

test('counts are of what projects use or prove', () =>
  expect(report.counts).toEqual([
    { importance: 'must', met: 1, of: 3 },
    { importance: 'nice', met: 0, of: 1 },
  ]));

test('a project says which demands it speaks to', () => {
  expect(report.projects.length).toBeGreaterThan(0);
  for (const { shows } of report.projects) expect(shows).toEqual(['pandas']);
});

test('what is rarely asked is said with its source, where it is open', () => {
  const notes = report.demands.map(({ anyOf, note }) => [anyOf[0], note !== undefined]);
  expect(notes).toEqual([
    ['pandas', false],
    ['Kubernetes', true],
    ['SQL', false],
    ['Docker', true],
  ]);
  expect(report.demands.at(-1)?.note).toMatch(/Chang/);
});

test('years and degrees are kept apart, and formula and lexicon are named', () => {
  expect(report.years).toMatchObject([{ years: 3 }]);
  expect(report.degrees).toHaveLength(1);
  expect(report.formula).toContain('100 ×');
  expect(report.lexicon.version).toMatch(/^\d{4}\.\d+$/);
});
