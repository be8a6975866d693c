import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import { COMPONENT_NAMES } from '../astro/component-names.ts';
import type { CheckedOptions } from '../astro/options.ts';
import { ownPageFiles } from '../astro/own-pages.ts';
import { PAGE_NAMES, ROUTES } from '../astro/page-table.ts';
import type { PageName } from '../astro/page-table.ts';

/** One file of the site that stands in for one of the package. */
export interface Override {
  readonly kind: 'component' | 'page';
  /** Footer, skills. */
  readonly name: string;
  /** Path of the site's own file from its root, with forward slashes. */
  readonly file: string;
}

/** Names of everything a site may put a file of its own in place of. */
export const REPLACEABLE: readonly string[] = [...COMPONENT_NAMES, ...PAGE_NAMES];

type Places = Pick<AstroConfig, 'root' | 'srcDir'>;

/**
 * Lists what a site puts in place of components and pages: by option, or by a file in `src/pages`,
 * which wins. Files need not exist. Sorted as the tables of names are.
 */
export function overridesOf(
  options: Pick<CheckedOptions, 'components' | 'pages'>,
  places: Places,
): Override[] {
  const components = COMPONENT_NAMES.flatMap((name): Override[] => {
    const path = options.components[name];
    return path === undefined ? [] : [{ kind: 'component', name, file: fromRoot(path, places) }];
  });
  const pages = PAGE_NAMES.flatMap((name) =>
    pageFiles(name, { given: options.pages[name], places }).map((file): Override => ({
      kind: 'page',
      name,
      file,
    })),
  );
  return [...components, ...pages];
}

// The résumé is two routes, so two files may stand in for it.
function pageFiles(
  name: PageName,
  { given, places }: { given: string | false | undefined; places: Places },
): string[] {
  if (given === false) return [];
  const inPages = ownPageFiles(places);
  const files = ROUTES.filter(({ page }) => page === name).flatMap(({ pattern }) => {
    const own = inPages(pattern);
    if (own !== undefined) return fileURLToPath(new URL('pages/', places.srcDir)) + own;
    return given ?? [];
  });
  return [...new Set(files)].map((file) => fromRoot(file, places));
}

function fromRoot(file: string, { root }: Places): string {
  const folder = fileURLToPath(root);
  return relative(folder, resolve(folder, file)).replaceAll(sep, '/');
}
