import { expect, test } from 'vitest';
import { composeRobots } from '../../../src/site/feeds/robots.ts';
import { buildSite } from '../../builders/site.ts';

test('allows everything and names the sitemap', () => {
  expect(composeRobots(buildSite())).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://alex.example.org/base/sitemap-index.xml\n',
  );
});

test('names no sitemap while the address of the site is unknown', () => {
  expect(composeRobots(buildSite({ absolute: () => undefined }))).toBe('User-agent: *\nAllow: /\n');
});
