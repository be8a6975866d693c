import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownPageFiles, ownPages } from '../../../integrations/astro/own-pages.ts';
import { folderWith, urlOf } from './temporary-folder.ts';

/** Which of some patterns a site with these files serves itself. */
function served(files: readonly string[], patterns: readonly string[]): string[] {
  const root = folderWith(...files);
  const isOwn = ownPages({
    srcDir: urlOf(join(root, 'src')),
    publicDir: urlOf(join(root, 'public')),
  });
  return patterns.filter(isOwn);
}

const PATTERNS = [
  '/',
  '/cards/[id].png',
  '/projects/[id]',
  '/resume',
  '/resume/[lens]',
  '/resume/[lens].[format]',
  '/rss.xml',
  '/skills',
];

describe('a site serves', () => {
  test.each([
    ['src/pages/index.mdx', ['/']],
    ['src/pages/skills/index.html', ['/skills']],
    ['src/pages/projects/[slug].astro', ['/projects/[id]']],
    ['src/pages/projects/[project]/index.astro', ['/projects/[id]']],
    ['src/pages/projects/[...path].astro', ['/projects/[id]']],
    ['src/pages/resume.astro', ['/resume']],
    ['src/pages/resume/index.astro', ['/resume']],
    ['src/pages/resume/[role].astro', ['/resume/[lens]']],
    ['src/pages/resume/[...lens].astro', ['/resume', '/resume/[lens]']],
    ['src/pages/resume/[role].[ending].ts', ['/resume/[lens].[format]']],
    ['src/pages/cards/[slug].png.js', ['/cards/[id].png']],
    ['public/rss.xml', ['/rss.xml']],
  ])('with %s the pages %j', (file, patterns) =>
    expect(served([file], PATTERNS)).toEqual(patterns),
  );

  test.each([
    'src/pages/[...path].astro',
    'src/pages/_skills.astro',
    'src/pages/_drafts/skills.astro',
    'src/pages/.trash/skills.astro',
    'src/pages/projects/alpha.astro',
    'src/pages/resume/one.[format].ts',
    'src/pages/skills.tsx',
    'src/skills.astro',
    'public/skills/photo.jpg',
    'rss.xml',
  ])('with %s nothing that would collide', (file) => expect(served([file], PATTERNS)).toEqual([]));

  test('nothing without either folder', () => expect(served([], PATTERNS)).toEqual([]));
});

test('names the file that stands in for a page, and none for a file of the public folder', () => {
  const root = folderWith('src/pages/resume/[...role].astro', 'public/skills');
  const fileOf = ownPageFiles({ srcDir: urlOf(join(root, 'src')) });
  expect(['/resume', '/resume/[lens]', '/skills'].map(fileOf)).toEqual([
    'resume/[...role].astro',
    'resume/[...role].astro',
    undefined,
  ]);
});
