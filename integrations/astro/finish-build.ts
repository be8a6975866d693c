import { join } from 'node:path';
import { pruneCards } from '../../src/card/cache-fs.ts';
import { reportPretty } from '../../src/findings/reporters/pretty.ts';
import { bridge } from './bridge.ts';
import type { SiteOptions } from './create-site.ts';

interface Logger {
  info(message: string): void;
  warn(message: string): void;
}

/** Reports what the cache saved, removes cards no page asked for, and prints late findings. */
export async function finishBuild(
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
