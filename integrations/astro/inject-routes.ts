import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, HookParameters } from 'astro';
import { ROUTES } from './page-table.ts';
import type { Route } from './page-table.ts';
import type { CheckedOptions } from './options.ts';

type Setup = Pick<HookParameters<'astro:config:setup'>, 'injectRoute'>;

/**
 * Injects every route the site has not taken over: by a file of its own at the same pattern, by an
 * option, or by switching it off.
 */
export function injectRoutes(
  { injectRoute }: Setup,
  {
    config,
    options,
    site,
  }: {
    config: Pick<AstroConfig, 'root' | 'srcDir'>;
    options: CheckedOptions;
    site: string | undefined;
  },
): void {
  for (const route of ROUTES) {
    const own = route.page === undefined ? undefined : options.pages[route.page];
    if (own === false || (route.needsSite && !site) || hasOwnFile(route.pattern, config.srcDir))
      continue;
    injectRoute({
      pattern: route.pattern,
      entrypoint: own === undefined ? entryOf(route) : fileURLToPath(new URL(own, config.root)),
      prerender: true,
    });
  }
}

function entryOf({ entry }: Route): URL {
  const ending = /\.astro$/.test(entry) ? '' : import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  return new URL(`./routes/${entry}${ending}`, import.meta.url);
}

const ENDINGS = ['.astro', '.md', '.mdx', '.html', '.ts', '.js'];

// Astro only warns when two routes collide, and says it will fail one day; so no collision is made.
function hasOwnFile(pattern: string, srcDir: URL): boolean {
  const name = pattern === '/' ? '/index' : pattern;
  const places = ENDINGS.flatMap((ending) => [
    `pages${name}${ending}`,
    `pages${name}/index${ending}`,
  ]);
  return places.some((place) => existsSync(new URL(place, srcDir)));
}
