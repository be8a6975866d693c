import type { AuditedPortfolio } from '../audit-prose.ts';
import type { CachedCard } from '../../src/card/cache-fs.ts';
import type { Finding } from '../../src/findings/finding.ts';
import type { LoadedProject } from '../../src/manifest/load-fs.ts';
import type { Override } from '../overrides/override.ts';

/** What the integration and the pages tell each other; they may be loaded as two module instances. */
export interface Bridge {
  /** Counts changes of the author's files, so that pages know when to load again. */
  generation: number;
  /** Folder of the portfolio the integration was given, absolute; collections read it too. */
  folder?: string;
  /** The author's portrait, absolute, when there is one. */
  portrait?: string | undefined;
  /** What the site puts in place of the package's files, as the integration was last set up. */
  overrides?: readonly Override[];
  /** Cards asked for in this build, by cache key. */
  readonly cards: Map<string, Promise<CachedCard>>;
  /** The portfolio as it was last read. */
  loaded?: {
    readonly folder: string;
    readonly generation: number;
    readonly portfolio: Promise<AuditedPortfolio>;
  };
  /** What each project folder gave when it was last read, by its absolute path. */
  readonly projects: Map<string, Promise<LoadedProject | undefined>>;
  /** Remarks that only show while cards are drawn, by cache key. */
  readonly findings: Map<string, readonly Finding[]>;
}

const KEY = Symbol.for('modelfolio.bridge');

/** The one bridge of this process. */
export function bridge(): Bridge {
  const holder: typeof globalThis & { [KEY]?: Bridge } = globalThis;
  return (holder[KEY] ??= {
    generation: 0,
    cards: new Map(),
    findings: new Map(),
    projects: new Map(),
  });
}
