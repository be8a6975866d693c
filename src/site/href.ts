/** The part of a host's settings that decides what addresses look like. */
export interface AddressOptions {
  /** `/` or `/folder` (with or without a slash at the end). */
  readonly base: string;
  readonly trailingSlash: 'always' | 'never' | 'ignore';
  readonly format: 'directory' | 'file' | 'preserve';
}

/**
 * Makes the one function every link goes through. Paths start at the site's root and name pages as
 * `/projects/x/`; files keep their ending; anchors, queries and outside addresses are kept.
 */
export function createHref({
  base,
  trailingSlash,
  format,
}: AddressOptions): (path: string) => string {
  const prefix = `/${base}`.replace(/\/{2,}/g, '/').replace(/\/+$/, '');
  return (path) => {
    if (!path.startsWith('/') || path.startsWith('//')) return path;
    const [, page = '/', rest = ''] = /^([^?#]*)(.*)$/s.exec(path) ?? [];
    return prefix + pagePath(page, { prefix, trailingSlash, format }) + rest;
  };
}

type PageOptions = Omit<AddressOptions, 'base'> & { readonly prefix: string };

function pagePath(page: string, { prefix, trailingSlash, format }: PageOptions): string {
  const bare = page.replace(/\/+$/, '');
  if (/\.[a-z0-9]+$/i.test(bare)) return bare;
  if (bare === '') return prefix !== '' && trailingSlash === 'never' ? '' : '/';
  // Pages of an integration are never "index" pages, so `preserve` writes them as files too.
  if (format !== 'directory') return `${bare}.html`;
  return trailingSlash === 'never' ? bare : `${bare}/`;
}
