import { afterEach, expect, test } from 'vitest';
import { bridge } from '../../../integrations/astro/bridge.ts';
import { collectionFolder, portfolioFolder } from '../../../integrations/astro/portfolio-folder.ts';
import { resetBridge } from './reset-bridge.ts';

afterEach(resetBridge);

const root = new URL('file:///home/alex/my%20site/');

test.each([
  ['.', '/home/alex/my site'],
  ['./', '/home/alex/my site'],
  ['', '/home/alex/my site'],
  ['portfolio', '/home/alex/my site/portfolio'],
  ['./portfolio//', '/home/alex/my site/portfolio'],
  ['a#b 100%', '/home/alex/my site/a#b 100%'],
  ['/srv/me/', '/srv/me'],
  ['../shared', '/home/alex/shared'],
])('reads %j from the root of the site', (portfolio, folder) =>
  expect(portfolioFolder(portfolio, root)).toBe(folder),
);

test('lets collections read where the integration reads, unless they were told', () => {
  expect(collectionFolder(undefined, root)).toBe('/home/alex/my site');
  bridge().folder = '/home/alex/my site/me';
  expect(collectionFolder(undefined, root)).toBe('/home/alex/my site/me');
  expect(collectionFolder('.', root)).toBe('/home/alex/my site');
  expect(collectionFolder('./you', root)).toBe('/home/alex/my site/you');
});
