import { existsSync, readdirSync, statSync } from 'node:fs';
import type { AstroConfig } from 'astro';

type Folders = Pick<AstroConfig, 'srcDir' | 'publicDir'>;

/**
 * Finds out which routes a site serves by files of its own, so that no two routes collide: a page
 * in `src/pages` under the same address, whatever it calls its parameters, or a file in `public`.
 * @returns tells of a pattern such as `/projects/[id]` whether the site has it
 */
export function ownPages({ srcDir, publicDir }: Folders): (pattern: string) => boolean {
  const ownFile = ownPageFiles({ srcDir });
  return (pattern) => ownFile(pattern) !== undefined || isFile(new URL(`.${pattern}`, publicDir));
}

/**
 * Finds the files in `src/pages` that stand in for pages of the integration.
 * @returns the file for a pattern such as `/projects/[id]`, relative to `src/pages`, with forward slashes
 */
export function ownPageFiles({
  srcDir,
}: Pick<Folders, 'srcDir'>): (pattern: string) => string | undefined {
  const files = pagesIn(new URL('pages/', srcDir)).toSorted();
  const byShape = new Map(
    files.flatMap((file) => shapesOfFile(file).map((shape) => [shape, file] as const)),
  );
  return (pattern) => byShape.get(shapeOf(pattern));
}

const PAGE = /\.(?:astro|html|js|ts|md|mdx|mkd|mdwn|mdown|mkdn|markdown)$/;
/** Astro takes no page from a name that begins so, except in `.well-known`. */
const HIDDEN = /(?:^|\/)(?:_|\.(?!well-known\/))/;

function pagesIn(folder: URL): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => PAGE.test(file) && !HIDDEN.test(file));
}

// A rest parameter also answers for the folder it lies in: `resume/[...lens]` serves `/resume`.
// At the top it is a site's catch-all, which gives way to every page with a name.
function shapesOfFile(file: string): string[] {
  const name = `/${file.replace(PAGE, '')}`.replace(/\/index$/, '') || '/';
  const folder = /^(\/.+)\/\[\.{3}[^\]/]*\]$/.exec(name)?.[1];
  return [name, ...(folder === undefined ? [] : [folder])].map(shapeOf);
}

function shapeOf(pattern: string): string {
  return pattern.replace(/\[[^\]/]*\]/g, '[]');
}

function isFile(place: URL): boolean {
  return statSync(place, { throwIfNoEntry: false })?.isFile() ?? false;
}
