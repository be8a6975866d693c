import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../../', import.meta.url);
const INTEGRATION = new URL('integrations/astro/index.ts', ROOT).href;

/** Writes a site into a folder: an astro.config with these options, and some files. */
export async function writeSite(
  folder: string,
  { options, files = [] }: { options: string; files?: readonly string[] },
): Promise<void> {
  await symlink(fileURLToPath(new URL('node_modules', ROOT)), join(folder, 'node_modules'));
  const config = `import modelfolio from ${JSON.stringify(INTEGRATION)};\nexport default { integrations: [modelfolio(${options})] };\n`;
  await writeFile(join(folder, 'astro.config.mjs'), config);
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), '');
  }
}
