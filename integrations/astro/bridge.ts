import type { LoadedPortfolio } from '../../src/manifest/portfolio.ts';
import type { Finding } from '../../src/findings/finding.ts';

/** What the integration and the pages tell each other; they may be loaded as two module instances. */
export interface Bridge {
  /** Counts changes of the author's files, so that pages know when to load again. */
  generation: number;
  /** Cards asked for in this build: cache key, and whether the cache had it. */
  readonly cards: Map<string, boolean>;
  /** The portfolio as it was last read. */
  loaded?: { readonly folder: string; readonly generation: number; readonly portfolio: Promise<LoadedPortfolio> };
  /** Remarks that only show while pages are made. */
  readonly findings: Finding[];
}

const KEY = Symbol.for('modelfolio.bridge');

/** The one bridge of this process. */
export function bridge(): Bridge {
  const holder: typeof globalThis & { [KEY]?: Bridge } = globalThis;
  return (holder[KEY] ??= { generation: 0, cards: new Map(), findings: [] });
}
