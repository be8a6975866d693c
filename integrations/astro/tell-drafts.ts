import type { SiteOptions } from './create-site.ts';
import { loadOnce } from './load-once.ts';
import { visiblePortfolio } from './visible-portfolio.ts';
import { isPublished } from '../../src/manifest/portfolio.ts';

/** Says how many drafts a build has, so that none is put online unnoticed. Silent where it has none by choice. */
export async function tellDrafts(
  options: Pick<SiteOptions, 'folder' | 'dev' | 'drafts'>,
  logger: { info(message: string): void },
): Promise<void> {
  if (!options.drafts) return;
  const { portfolio } = await loadOnce(options.folder);
  const projects = portfolio ? visiblePortfolio(portfolio, options).projects : [];
  const drafts = projects.filter((project) => !isPublished(project)).length;
  logger.info(
    `drafts: ${drafts} included; their pages are marked and kept out of search, feed and résumés`,
  );
}
