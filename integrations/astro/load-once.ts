import { loadPortfolio } from '../../src/manifest/load-fs.ts';
import type { LoadedPortfolio } from '../../src/manifest/portfolio.ts';
import { bridge } from './bridge.ts';

/**
 * Loads a portfolio once per change of the author's files: the integration, the collections and
 * the pages all need it, and reading a hundred manifests three times would show.
 */
export function loadOnce(folder: string): Promise<LoadedPortfolio> {
  const shared = bridge();
  const { generation } = shared;
  if (shared.loaded?.folder !== folder || shared.loaded.generation !== generation) {
    shared.loaded = { folder, generation, portfolio: loadPortfolio(folder) };
  }
  return shared.loaded.portfolio;
}
