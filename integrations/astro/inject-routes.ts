import type { AstroConfig, HookParameters } from 'astro';
import { ownFile } from './own-files.ts';
import { ownPages } from './own-pages.ts';
import { ROUTES } from './page-table.ts';
import type { Route } from './page-table.ts';
import type { CheckedOptions } from './options.ts';

type Setup = Pick<HookParameters<'astro:config:setup'>, 'injectRoute'>;

/**
 * Injects every route the site has not taken over: by a file of its own at the same address, by
 * an option, or by switching it off.
 */
export function injectRoutes(
  { injectRoute }: Setup,
  {
    config,
    options,
    site,
    dev = false,
  }: {
    config: Pick<AstroConfig, 'root' | 'srcDir' | 'publicDir'>;
    options: CheckedOptions;
    site: string | undefined;
    /** True in `astro dev`, which has pages for the author alone. */
    dev?: boolean;
  },
): void {
  const isOwn = ownPages(config);
  for (const route of ROUTES) {
    const own = route.page === undefined ? undefined : options.pages[route.page];
    // Astro only warns when two routes collide, and says it will fail one day; so none collide.
    if (own === false || isTwinless(route, options) || (route.devOnly && !dev)) continue;
    if ((route.needsSite && !site) || isOwn(route.pattern)) continue;
    injectRoute({
      pattern: route.pattern,
      entrypoint: own === undefined ? entryOf(route) : ownFile(own, config.root),
      prerender: true,
    });
  }
}

function isTwinless({ twinOf }: Route, { pages }: CheckedOptions): boolean {
  return twinOf !== undefined && pages[twinOf] === false;
}

function entryOf({ entry }: Route): URL {
  const ending = /\.astro$/.test(entry) ? '' : import.meta.url.endsWith('.ts') ? '.ts' : '.js';
  return new URL(`./routes/${entry}${ending}`, import.meta.url);
}
