import { cpSync, mkdtempSync, appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import modelfolio from 'modelfolio/astro';

const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));
const PARTS = ['portfolio.yaml', 'projects', 'pictures', 'src', 'package.json'];

/** The showcase as a site whose profile says `language: de`. */
export interface GermanShowcase {
  /** Folder of the built pages. */
  readonly folder: string;
  remove(): void;
}

/** Copies the showcase beside the original, where its packages are found, and builds it in German. */
export async function buildGermanShowcase(): Promise<GermanShowcase> {
  const root = mkdtempSync(join(EXAMPLES, '.german-'));
  const remove = () => rmSync(root, { recursive: true, force: true });
  try {
    for (const part of PARTS)
      cpSync(join(EXAMPLES, 'showcase', part), join(root, part), { recursive: true });
    appendFileSync(join(root, 'portfolio.yaml'), '\nlanguage: de\n');
    const folder = join(root, 'built');
    await build({
      root,
      outDir: folder,
      configFile: false,
      logLevel: 'error',
      site: 'https://alex.example.org',
      cacheDir: join(root, '.cache'),
      integrations: [modelfolio()],
    });
    return { folder, remove };
  } catch (error) {
    remove();
    throw error;
  }
}
