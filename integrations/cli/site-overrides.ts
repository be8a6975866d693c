import { stat } from 'node:fs/promises';
import type { Override } from '../overrides/override.ts';
import { UsageError } from './usage-error.ts';

/**
 * Lists what a site overrides, as its own astro.config says: Astro reads the configuration, the
 * integration in it tells.
 * @param root folder of astro.config, absolute
 * @param dir the same as the user typed it
 * @throws UsageError when Astro is not installed, or no configuration there uses the integration
 */
export async function siteOverrides(root: string, dir: string): Promise<readonly Override[]> {
  const [{ getViteConfig }, { bridge }] = await Promise.all([
    astroConfig(),
    import('../astro/bridge.ts'),
  ]);
  delete bridge().overrides;
  const read = getViteConfig({}, { root, logLevel: 'silent' });
  const failure = await reasonOf(async () => read({ mode: 'development', command: 'serve' }));
  // Whatever stops the site after the list is known, such as a missing file, is for the list to say.
  const found = bridge().overrides;
  if (found) return found;
  throw new UsageError(
    failure
      ? `Cannot read the astro.config of ${dir}: ${failure instanceof Error ? failure.message : 'it failed'}`
      : `No astro.config in ${dir} uses modelfolio(); give the folder of your site.`,
  );
}

/**
 * Makes sure that the folder of a site is there.
 * @throws UsageError naming it as the user typed it
 */
export async function requireSiteFolder(root: string, dir: string): Promise<void> {
  if (!(await stat(root).catch(() => undefined))?.isDirectory())
    throw new UsageError(`There is no folder ${dir}.`);
}

async function reasonOf(act: () => Promise<unknown>): Promise<unknown> {
  try {
    await act();
    return undefined;
  } catch (error) {
    return error;
  }
}

async function astroConfig(): Promise<typeof import('astro/config')> {
  try {
    return await import('astro/config');
  } catch {
    throw new UsageError('This command reads astro.config through Astro: npm install astro.');
  }
}
