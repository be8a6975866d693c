import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Override } from '../overrides/override.ts';
import { copyOf, originalOf } from '../overrides/original.ts';
import { UsageError } from './usage-error.ts';
import { writeWhole } from './write-fs.ts';

/**
 * Writes the original of a component or page into the site, ready to be changed.
 * @param name Footer, skills
 * @param root folder of the site, absolute
 * @returns what it wrote, as an override
 * @throws UsageError when a file is there already
 */
export async function copyOriginal(
  name: string,
  { root, cwd }: { root: string; cwd: string },
): Promise<Override> {
  const override = placeOf(name);
  const place = join(root, override.file);
  if (existsSync(place))
    throw new UsageError(`${override.file} is there already; nothing was written.`);
  await writeWhole(place, copyOf(originalOf(override)), { cwd });
  return override;
}

/** The option that puts a copy to use, as it stands in astro.config. */
export function optionFor({ kind, name, file }: Override): string {
  return `${kind}s: { ${name}: './${file}' }`;
}

// Names of components begin with a capital, names of pages do not.
function placeOf(name: string): Override {
  return /^[A-Z]/.test(name)
    ? { kind: 'component', name, file: `src/components/${name}.astro` }
    : { kind: 'page', name, file: `src/routes/${name}.astro` };
}
