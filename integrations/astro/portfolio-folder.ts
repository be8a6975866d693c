import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bridge } from './bridge.ts';

/** Absolute folder of a portfolio, without a slash at its end. */
export function portfolioFolder(portfolio: string, root: URL): string {
  return resolve(fileURLToPath(root), portfolio);
}

/** Absolute folder collections read: the one they were given, or else the integration's own. */
export function collectionFolder(portfolio: string | undefined, root: URL): string {
  return portfolio === undefined
    ? (bridge().folder ?? portfolioFolder('.', root))
    : portfolioFolder(portfolio, root);
}
