import { expect, test } from 'vitest';
import { publishedSite } from '../../src/site/published-site.ts';
import { buildPortfolio, buildPortfolioFacts } from '../builders/portfolio.ts';
import { buildSite } from '../builders/site.ts';

test('leaves drafts out, always with the same object', () => {
  const portfolio = buildPortfolio();
  const site = buildSite({ portfolio, facts: buildPortfolioFacts(portfolio) });
  const ids = publishedSite(site).portfolio.projects.map(({ id }) => id);
  expect(portfolio.projects.map(({ id }) => id)).toContain('draft');
  expect(ids).toEqual(['audit', 'churn', 'forecast', 'tumours']);
  expect(publishedSite(site)).toBe(publishedSite(site));
});

test('is the site itself where all is published', () => {
  const site = buildSite();
  expect(publishedSite(site)).toBe(site);
});
