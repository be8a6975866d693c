import type { HookParameters } from 'astro';
import type { LoadedPortfolio } from '../../src/manifest/portfolio.ts';
import { PROJECTS_LOADER } from './projects-loader.ts';

/** The function `astro dev` gives to integrations that fill collections. */
export type RefreshContent = HookParameters<'astro:server:setup'>['refreshContent'];

interface Logger {
  error(message: string): void;
}

/**
 * Makes the function that has the collection `projects` read again when its entries differ from
 * those before. Pages of this package do not read it; it is there for pages of the author's own,
 * and every refresh writes all collections to disk.
 */
export function collectionRefresher(
  refreshContent: RefreshContent | undefined,
  logger: Logger,
): (loaded: LoadedPortfolio | undefined) => Promise<void> {
  let known: string | undefined;
  return async (loaded) => {
    const entries = JSON.stringify(loaded?.portfolio?.projects.map(({ manifest }) => manifest));
    if (entries === known) return;
    known = entries;
    await refreshContent?.({ loaders: [PROJECTS_LOADER] }).catch((error: unknown) =>
      logger.error(String(error)),
    );
  };
}
