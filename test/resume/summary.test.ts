import { expect, test } from 'vitest';
import { composeSummary } from '../../src/resume/summary.ts';
import { buildPortfolio, publishedProject } from '../builders/portfolio.ts';

const { profile, projects } = buildPortfolio();

test('the summary is the person’s own words, what they look for and what stands below', () => {
  expect(composeSummary(profile, projects.slice(0, 2))).toEqual([
    'Measures what models do, and for whom.',
    'Looking for: a team whose models matter.',
    'M.Sc. in Data Science; two documented projects, one with a demo.',
  ]);
});

test('the headline stands in for a summary, and nothing is said of nothing', () => {
  const bare = { ...profile, summary: undefined, lookingFor: undefined, education: undefined };
  expect(composeSummary(bare, [])).toEqual(['Data scientist.']);
  expect(composeSummary(bare, [publishedProject('tumours')])).toEqual([
    'Data scientist.',
    'One documented project.',
  ]);
});
