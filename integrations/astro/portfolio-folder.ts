import { fileURLToPath } from 'node:url';

/** Absolute folder of a portfolio, without a slash at its end. */
export function portfolioFolder(portfolio: string, root: URL): string {
  return fileURLToPath(new URL(`${portfolio.replace(/\/*$/, '')}/`, root)).replace(/[\\/]$/, '');
}
