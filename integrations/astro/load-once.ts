import { loadPortfolio } from '../../src/manifest/load-fs.ts';
import { auditProse } from '../audit-prose.ts';
import type { AuditedPortfolio } from '../audit-prose.ts';
import { bridge } from './bridge.ts';
import { rememberIn } from './remember.ts';

/**
 * Loads a portfolio once per change of the author's files: the integration, the collections and
 * the pages all need it, and reading a hundred manifests three times would show.
 */
export function loadOnce(folder: string): Promise<AuditedPortfolio> {
  const shared = bridge();
  const { generation } = shared;
  if (shared.loaded?.folder !== folder || shared.loaded.generation !== generation) {
    const portfolio = loadPortfolio(folder, { remember: rememberIn(folder) }).then((loaded) =>
      auditProse(loaded, folder),
    );
    shared.loaded = { folder, generation, portfolio };
  }
  return shared.loaded.portfolio;
}
