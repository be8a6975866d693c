import { existsSync } from 'node:fs';

const SNIPPET = `import { portfolioCollections } from 'modelfolio/content';

export const collections = portfolioCollections();`;

/** Raised when the one file an integration cannot provide is missing. */
export class MissingContentConfigError extends Error {
  override readonly name = 'MissingContentConfigError';
  readonly type = 'AstroUserError';
  readonly hint = `Write these three lines into src/content.config.ts:\n\n${SNIPPET}\n`;
}

/**
 * Astro reads collections from the site's own `content.config` only, so the file has to be there.
 * @throws MissingContentConfigError with the lines to write
 */
export function requireContentConfig(srcDir: URL): void {
  const names = ['ts', 'mts', 'js', 'mjs'].map((ending) => `content.config.${ending}`);
  if (names.some((name) => existsSync(new URL(name, srcDir)))) return;
  throw new MissingContentConfigError('There is no src/content.config.ts.');
}
