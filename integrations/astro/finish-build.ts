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
export function finishBuild({ cacheDir }: Pick<SiteOptions, 'cacheDir'>, logger: Logger): void {
  const { cards, findings } = bridge();
  const hits = [...cards.values()].filter(Boolean).length;
  if (cards.size > 0) pruneCards(join(cacheDir, 'modelfolio/cards'), cards.keys());
  logger.info(`cards: ${cards.size - hits} drawn, ${hits} from cache`);
  if (findings.length > 0) logger.warn(reportPretty(findings, { sources: new Map(), colour: false }));
  cards.clear();
  findings.length = 0;
}
