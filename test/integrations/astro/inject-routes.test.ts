import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { InjectedRoute } from 'astro';
import { injectRoutes } from '../../../integrations/astro/inject-routes.ts';
import { checkOptions } from '../../../integrations/astro/options.ts';
import type { ModelfolioOptions } from '../../../integrations/astro/options.ts';
import { ROUTES } from '../../../integrations/astro/page-table.ts';
import { folderWith, urlOf } from './temporary-folder.ts';

const configOf = (root: string) => ({
  root: urlOf(root),
  srcDir: urlOf(join(root, 'src')),
  publicDir: urlOf(join(root, 'public')),
});

/** Injects into a site that already has some files; gives what was injected, by pattern. */
function injected({
  files = [],
  options = {},
  site = 'https://alex.example.org',
  dev = true,
}: {
  files?: readonly string[];
  options?: ModelfolioOptions;
  site?: string | undefined;
  dev?: boolean;
} = {}) {
  const root = folderWith(...files);
  const routes = new Map<string, InjectedRoute>();
  const config = configOf(root);
  injectRoutes(
    { injectRoute: (route) => void routes.set(route.pattern, route) },
    { config, options: checkOptions(options), site, dev },
  );
  return { root, routes };
}

const patterns = (given: Parameters<typeof injected>[0]) => [...injected(given).routes.keys()];
const missing = (given: Parameters<typeof injected>[0]) => {
  const there = patterns(given);
  return ROUTES.map((route) => route.pattern).filter((pattern) => !there.includes(pattern));
};

describe('injectRoutes', () => {
  test('injects every route, drawn ahead of time, from a file that exists', () => {
    const { routes } = injected();
    expect([...routes.keys()]).toEqual(ROUTES.map((route) => route.pattern));
    for (const { entrypoint, prerender } of routes.values()) {
      expect(prerender).toBe(true);
      expect(existsSync(entrypoint)).toBe(true);
    }
  });

  test.each([
    ['src/pages/index.astro', '/'],
    ['src/pages/404.astro', '/404'],
    ['src/pages/skills.mdx', '/skills'],
    ['src/pages/skills/index.md', '/skills'],
    ['src/pages/projects/[id].astro', '/projects/[id]'],
    ['src/pages/for/[lens]/index.astro', '/for/[lens]'],
    ['src/pages/projects/[slug].astro', '/projects/[id]'],
    ['src/pages/resume/index.astro', '/resume'],
    ['src/pages/resume/[role].astro', '/resume/[lens]'],
    ['src/pages/robots.txt.ts', '/robots.txt'],
    ['public/robots.txt', '/robots.txt'],
    ['public/skills.md', '/skills.md'],
    ['src/pages/projects/[id].json.ts', '/projects/[id].json'],
    ['src/pages/llms.txt.js', '/llms.txt'],
  ])('leaves out what the site has as %s', (file, pattern) =>
    expect(missing({ files: [file] })).toEqual([pattern]),
  );

  test('is not put off by other files of the site', () => {
    expect(
      missing({
        files: [
          'src/pages/about.astro',
          'src/pages/skills.css',
          'src/skills.astro',
          'pages/skills.astro',
        ],
      }),
    ).toEqual([]);
  });

  test('takes the author’s file for a page, from the root of the site', () => {
    const { root, routes } = injected({
      options: { pages: { skills: './src/mine/Skills.astro' } },
    });
    expect(routes.get('/skills')?.entrypoint).toBe(join(root, 'src/mine/Skills.astro'));
    expect(routes.size).toBe(ROUTES.length);
  });

  test('gives every page of the résumé to the author’s file, or to nobody', () => {
    const { root, routes } = injected({ options: { pages: { resume: 'src/Resume.astro' } } });
    for (const pattern of ['/resume', '/resume/[lens]'])
      expect(routes.get(pattern)?.entrypoint).toBe(join(root, 'src/Resume.astro'));
    expect(missing({ options: { pages: { resume: false } } })).toEqual([
      '/resume',
      '/resume/[lens]',
    ]);
  });

  test('keeps the twin of a page that is replaced', () =>
    expect(missing({ options: { pages: { skills: './src/Skills.astro' } } })).toEqual([]));

  test('switches a page off, and its twin with it', () =>
    expect(missing({ options: { pages: { skills: false, lens: false } } })).toEqual([
      '/for/[lens]',
      '/for/[lens].md',
      '/skills',
      '/skills.md',
    ]));

  test('has the author’s own pages in development only', () =>
    expect(missing({ dev: false })).toEqual(['/ledger', '/readiness']));

  test('serves a feed only where its links can be full', () => {
    expect(missing({ site: '' })).toEqual(['/rss.xml']);
    const root = folderWith();
    const seen: string[] = [];
    injectRoutes(
      { injectRoute: ({ pattern }) => void seen.push(pattern) },
      {
        config: configOf(root),
        options: checkOptions({}),
        site: undefined,
      },
    );
    expect(seen).not.toContain('/rss.xml');
  });

  test('names files of the package, not of the site', () => {
    const { root, routes } = injected();
    const inside = [...routes.values()]
      .map(({ entrypoint }) => fileURLToPath(new URL(entrypoint)))
      .filter((file) => file.startsWith(root));
    expect(inside).toEqual([]);
  });
});
