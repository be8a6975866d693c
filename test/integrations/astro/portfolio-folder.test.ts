import { expect, test } from 'vitest';
import { portfolioFolder } from '../../../integrations/astro/portfolio-folder.ts';

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
