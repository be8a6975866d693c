import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createHref } from '../../src/site/href.ts';
import type { AddressOptions } from '../../src/site/href.ts';

/** Pages say by this attribute that they want to be found, and which part of them. */
const BODY = 'data-pagefind-body';
const FOLDER = 'pagefind';

/** What would fill results with loose numbers, marks for "nothing here", or ways to elsewhere. */
const LEFT_OUT = [
  '.c-head .act',
  '.c-head .kick',
  '.copy',
  '.data',
  '.key',
  '.matrix thead',
  '.matrix .draft',
  '.none',
];

/** Pagefind's own windows, which need inline styles, and its worker, which this site does not start. */
const UNUSED = /^pagefind-(?:component-ui|highlight|modular-ui|playground|ui|worker)\b/;

/**
 * Tells whether this machine can make an index: the program that makes it comes as one optional
 * npm package for each platform. Warns when it is missing; the site then has no search.
 */
export async function canIndex(logger: { warn(message: string): void }): Promise<boolean> {
  const { close, createIndex } = await import('pagefind');
  try {
    const { index } = await createIndex();
    return index !== undefined;
  } catch {
    logger.warn(
      `No search: Pagefind has no program for ${process.platform}-${process.arch} here. Install again with optional dependencies, or set search: false in astro.config.`,
    );
    return false;
  } finally {
    await close();
  }
}

/**
 * Writes the search index of a built site into its `pagefind` folder: every page that marks a part
 * of itself, in order of file names, so that the same pages give the same bytes.
 *
 * @param folder the built site, absolute
 * @returns how many pages can be found
 * @throws SearchIndexError when a page cannot be read; the pages already offer to search it
 */
export async function writeSearchIndex(folder: string, address: AddressOptions): Promise<number> {
  const { close, createIndex } = await import('pagefind');
  try {
    const { index, errors } = await createIndex({ excludeSelectors: LEFT_OUT });
    if (!index) throw new SearchIndexError(`Pagefind could not start: ${errors.join('; ')}`);
    const pages = foundPages(folder);
    // One after another: pages are numbered as they come.
    for (const { file, content } of pages) {
      const url = pageAddress(file, address);
      succeeded(await index.addHTMLFile({ url, content: withGaps(content) }), file);
    }
    const { files } = succeeded(await index.getFiles(), 'the index');
    for (const { path, content } of files) if (!UNUSED.test(path)) write(folder, path, content);
    return pages.length;
  } finally {
    await close();
  }
}

/** Raised when an index that pages count on cannot be made. */
export class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError';
}

/**
 * Address of a built page, base included: what a link to it says.
 * @param file from the folder of the site: `projects/x/index.html`, `projects/x.html`
 */
export function pageAddress(file: string, address: AddressOptions): string {
  const path = `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;
  // A file that is a folder's index is reached by the folder, whatever other pages do.
  return encodeURI(createHref({ ...address, format: 'directory' })(path));
}

/** Terms and cells stand apart on a page by their place alone; in an excerpt they need a sign. */
function withGaps(html: string): string {
  return html
    .replace(/(?<![?:.])<\/dt>/g, ':</dt>')
    .replace(/<(?:dd|dt|small|td|th|span class="blk")\b/g, ' $&');
}

function succeeded<T extends { readonly errors: readonly string[] }>(answer: T, what: string): T {
  if (answer.errors.length === 0) return answer;
  throw new SearchIndexError(`Pagefind could not index ${what}: ${answer.errors.join('; ')}`);
}

function foundPages(folder: string): { file: string; content: string }[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.html'))
    .toSorted()
    .map((file) => ({ file, content: readFileSync(join(folder, file), 'utf8') }))
    .filter(({ content }) => content.includes(BODY));
}

function write(folder: string, path: string, content: Uint8Array): void {
  const file = join(folder, FOLDER, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
