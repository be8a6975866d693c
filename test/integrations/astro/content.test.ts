import { expect, test } from 'vitest';
import { portfolioCollections } from '../../../integrations/astro/content.ts';

test('offers the checked manifests and the case studies', () => {
  expect(portfolioCollections()).toMatchObject({
    projects: { loader: { name: 'modelfolio-projects' } },
    caseStudies: { loader: { name: 'modelfolio-case-studies' } },
  });
});
