import type { LoadedPortfolio } from '../../src/manifest/portfolio.ts';
import type { CachedCard } from '../../src/card/cache-fs.ts';
import type { Finding } from '../../src/findings/finding.ts';

/** What the integration and the pages tell each other; they may be loaded as two module instances. */
export interface Bridge {
  /** Counts changes of the author's files, so that pages know when to load again. */
  generation: number;
  /** Folder of the portfolio the integration was given, absolute; collections read it too. */
  folder?: string;
  /** Cards asked for in this build, by cache key. */
  readonly cards: Map<string, Promise<CachedCard>>;
  /** The portfolio as it was last read. */
  loaded?: {
    readonly folder: string;
    readonly generation: number;
    readonly portfolio: Promise<LoadedPortfolio>;
  };
  /** Remarks that only show while cards are drawn, by cache key. */
  readonly findings: Map<string, readonly Finding[]>;
}

const KEY = Symbol.for('modelfolio.bridge');

/** The one bridge of this process. */
export function bridge(): Bridge {
  const holder: typeof globalThis & { [KEY]?: Bridge } = globalThis;
  return (holder[KEY] ??= { generation: 0, cards: new Map(), findings: new Map() });
}
