import { expect, test } from 'vitest';
import { linkTo } from '../../src/site/link-to.ts';
import { buildSite } from '../builders/site.ts';

test('goes through href', () =>
  expect(linkTo(buildSite(), 'skills', '/skills/')).toBe('/base/skills/'));

test('leads nowhere when that page is switched off, and only then', () => {
  const site = buildSite({ omitted: ['resume', 'lens'] });
  expect(linkTo(site, 'resume', '/resume/')).toBeUndefined();
  expect(linkTo(site, 'skills', '/skills/')).toBe('/base/skills/');
});
