import { expect, test } from 'vitest';
import { visiblePortfolio } from '../../../integrations/astro/visible-portfolio.ts';
import { buildPortfolio } from '../../builders/portfolio.ts';

test.each([
  [{ dev: false }, false],
  [{ dev: false, drafts: false }, false],
  [{ dev: false, drafts: true }, true],
  [{ dev: true }, true],
])('holds drafts where the author looks, or asks for them: %j', (options, has) => {
  const portfolio = buildPortfolio({ phone: '+1 555 0100' });
  const { profile, projects } = visiblePortfolio(portfolio, options);
  expect(projects.some(({ manifest }) => manifest.status === 'draft')).toBe(has);
  expect(projects.filter(({ manifest }) => manifest.status === 'published')).toHaveLength(4);
  expect(projects.some(({ manifest }) => manifest.status === 'archived')).toBe(false);
  expect(profile).not.toHaveProperty('phone');
});
