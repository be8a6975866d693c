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

test('asks crawlers that train models to stay away, and nobody else', () => {
  const groups = composeRobots(buildSite(), { training: false }).split('\n\n');
  expect(groups[0]).toBe('User-agent: *\nAllow: /');
  expect(groups[1]).toMatch(/^(?:User-agent: [\w-]+\n){5,}Disallow: \/$/);
  expect(groups[1]).not.toMatch(/OAI-SearchBot|ChatGPT-User|Claude-User|Googlebot|Bingbot/i);
  expect(groups[2]).toMatch(/^Sitemap: /);
});
