import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute folder of a portfolio, without a slash at its end. */
export function portfolioFolder(portfolio: string, root: URL): string {
  return resolve(fileURLToPath(root), portfolio);
}
