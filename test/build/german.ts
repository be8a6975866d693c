import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import modelfolio from 'modelfolio/astro';

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));
const PARTS = ['portfolio.yaml', 'projects', 'pictures', 'src', 'package.json'];

/**
 * Copies the showcase beside the original, where its packages are found, and builds it into a folder
 * as a site whose profile says `language: de`.
 */
export async function buildGermanShowcase(folder: string): Promise<void> {
  const root = mkdtempSync(join(EXAMPLES, '.german-'));
  try {
    for (const part of PARTS)
      cpSync(join(EXAMPLES, 'showcase', part), join(root, part), { recursive: true });
    appendFileSync(join(root, 'portfolio.yaml'), '\nlanguage: de\n');
    await build({
      root,
      outDir: folder,
      configFile: false,
      logLevel: 'error',
      site: 'https://alex.example.org',
      cacheDir: join(root, '.cache'),
      integrations: [modelfolio()],
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
