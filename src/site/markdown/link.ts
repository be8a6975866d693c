import { escapeMarkdown } from '../../format/escape.ts';
import type { SiteInput } from '../site-input.ts';

/** Full address of a link as a page writes it; undefined when it must not be followed. */
export type Address = (href: string) => string | undefined;

/**
 * Makes the links of one page right for a file that is read elsewhere: anchors lead to the page, and
 * paths start with the site's own address once it is known.
 *
 * @param path the page the links stand on, as in `paths`
 */
export function addressesOn(site: Pick<SiteInput, 'absolute' | 'href'>, path: string): Address {
  const page = site.absolute(path) ?? site.href(path);
  const home = site.absolute('/');
  return (href) => {
    if (/^(?:https?:\/\/|mailto:|tel:)/i.test(href)) return href;
    if (href.startsWith('#')) return page + href;
    if (!/^\/(?![/\\])/.test(href)) return undefined;
    return home === undefined ? href : new URL(href, home).href;
  };
}

/** A link in Markdown. `text` is plain; without an address it stands alone. */
export function markdownLink(text: string, address: string | undefined): string {
  return linkAround(escapeMarkdown(text), address);
}

/** A link around words that are Markdown already. */
export function linkAround(markdown: string, address: string | undefined): string {
  return address === undefined ? markdown : `[${markdown}](${destination(address)})`;
}

// Whatever could end a destination, or a cell of a table around it, is percent-encoded (RFC 3986).
function destination(address: string): string {
  return address
    .replace(/[<>()|\\\s]/g, (character) => {
      const bytes = new TextEncoder().encode(character);
      return [...bytes]
        .map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`)
        .join('');
    })
    .replace(/&(?=#?[a-z\d]+;)/gi, '\\&');
}
