import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OUTPUT = fileURLToPath(new URL('../output', import.meta.url));

/**
 * A new folder for a site, inside the checkout: Astro keeps the pages of a build in progress beside
 * its output only there, and anywhere else in one folder that two builds at a time would share.
 */
export function temporarySite(name: string): string {
  mkdirSync(OUTPUT, { recursive: true });
  return mkdtempSync(join(OUTPUT, `${name}-`));
}
