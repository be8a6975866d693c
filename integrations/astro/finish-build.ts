import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pruneCards } from '../../src/card/cache-fs.ts';
import { reportPretty } from '../../src/findings/reporters/pretty.ts';
import type { AddressOptions } from '../../src/site/href.ts';
import { bridge } from './bridge.ts';
import type { SiteOptions } from './create-site.ts';
import { stripFolder } from '../pictures/strip-folder.ts';
import { writeSearchIndex } from './search-index.ts';
import { tightenPolicies } from './tighten-policies.ts';

interface Logger {
  info(message: string): void;
  warn(message: string): void;
}

/**
 * Reports what the cache saved, removes cards no page asked for, prints late findings, removes
 * camera data from pictures, and writes the index for searching into the built site.
 */
export async function finishBuild(
  options: Pick<SiteOptions, 'cacheDir' | 'search'> & { policed?: boolean } & AddressOptions,
  { dir, logger }: { dir: URL; logger: Logger },
): Promise<void> {
  await tidyCards(options, logger);
  const stripped = await stripFolder(fileURLToPath(dir));
  if (stripped > 0)
    logger.info(
      `pictures: camera data removed from ${stripped} ${stripped === 1 ? 'file' : 'files'}`,
    );
  if (options.policed) tightenPolicies(fileURLToPath(dir));
  if (!options.search) return;
  const found = await writeSearchIndex(fileURLToPath(dir), options);
  logger.info(`search: ${found} ${found === 1 ? 'page' : 'pages'} in the index`);
}

async function tidyCards(
  { cacheDir }: Pick<SiteOptions, 'cacheDir'>,
  logger: Logger,
): Promise<void> {
  const { cards, findings } = bridge();
  const drawn = (await Promise.all(cards.values())).filter((card) => !card.hit).length;
  if (cards.size > 0) pruneCards(join(cacheDir, 'modelfolio/cards'), cards.keys());
  logger.info(`cards: ${drawn} drawn, ${cards.size - drawn} from cache`);
  const late = [...findings.values()].flat();
  if (late.length > 0) logger.warn(reportPretty(late, { sources: new Map(), colour: false }));
  cards.clear();
  findings.clear();
}
