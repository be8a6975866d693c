import { expect, test } from 'vitest';
import { sitemapAddress, sitemapPage } from '../../../integrations/astro/sitemap-address.ts';

const HOST = 'https://alex.example.org';

test.each([
  ['/', 'directory', 'always', '/skills/', '/skills/'],
  ['/', 'directory', 'never', '/skills', '/skills'],
  ['/', 'directory', 'ignore', '/', '/'],
  ['/', 'file', 'ignore', '/projects/x', '/projects/x.html'],
  ['/', 'file', 'always', '/projects/x/', '/projects/x.html'],
  ['/', 'file', 'ignore', '/', '/'],
  ['/', 'preserve', 'ignore', '/resume/', '/resume.html'],
  ['/', 'preserve', 'ignore', '/resume.html', '/resume.html'],
  ['/folder', 'file', 'ignore', '/folder/skills', '/folder/skills.html'],
  ['/folder/', 'directory', 'always', '/folder/skills/', '/folder/skills/'],
  ['/folder', 'directory', 'never', '/folder', '/folder'],
  ['/folder', 'preserve', 'ignore', '/folder/', '/folder/'],
  ['/skills', 'file', 'ignore', '/skills/skills', '/skills/skills.html'],
] as const)(
  'base %s, %s, slash %s: %s becomes %s',
  (base, format, trailingSlash, given, expected) => {
    expect(sitemapAddress(`${HOST}${given}`, { base, format, trailingSlash })).toBe(
      `${HOST}${expected}`,
    );
  },
);

test.each([
  ['/', '/projects/x/', '/projects/x/'],
  ['/', '/projects/x.html', '/projects/x/'],
  ['/folder', '/folder/projects/x', '/projects/x/'],
  ['/folder/', '/folder', '/'],
])('under %s the address %s is the page %s', (base, given, page) =>
  expect(sitemapPage(`${HOST}${given}`, { base })).toBe(page),
);
