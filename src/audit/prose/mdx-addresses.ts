import type { AuthorLink } from './links.ts';
import { addressesIn } from './embeds.ts';
import type { AuthorElement } from './embeds.ts';
import { localPath } from './local-path.ts';
import type { MdxText } from './mdx-elements.ts';
import { rangeOf } from './mdx-node.ts';
import type { MdxNode } from './mdx-node.ts';
import type { AuthorPicture } from './pictures.ts';

/** Definitions of a document, by their name: `[b]: ./b.csv`. The first of a name counts. */
export type Definitions = ReadonlyMap<string, MdxNode>;

/** Collects the definitions of a document. */
export function definitionsOf(nodes: readonly MdxNode[]): Definitions {
  const all = nodes.filter(({ type }) => type === 'definition').toReversed();
  return new Map(all.map((node) => [node.identifier ?? '', node]));
}

/**
 * Links of a document where their address stands: `[a](url)`, and definitions, unless only pictures
 * use them. Links that name no definition are told with the name.
 */
export function markdownLinks(nodes: readonly MdxNode[], text: MdxText): AuthorLink[] {
  const used = (type: string) =>
    new Set(nodes.flatMap((node) => (node.type === type ? (node.identifier ?? []) : [])));
  const [pictures, links] = [used('imageReference'), used('linkReference')];
  return nodes.flatMap((node) => {
    const name = node.identifier ?? '';
    if (node.type === 'text') return withoutDefinition(node, text);
    if (!node.url || !/^(?:link|definition)$/.test(node.type)) return [];
    if (node.type === 'definition' && pictures.has(name) && !links.has(name)) return [];
    const { start, end } = rangeOf(node);
    const at = text.text.slice(start, end).lastIndexOf(node.url);
    return [{ url: node.url, place: text.places.at(start + Math.max(at, 0), node.url.length) }];
  });
}

/** Pictures of a document: `![alt](url)`, and `![alt][name]` with the address of its definition. */
export function markdownPictures(
  nodes: readonly MdxNode[],
  { definitions, text }: { readonly definitions: Definitions; readonly text: MdxText },
): AuthorPicture[] {
  return nodes.flatMap((node) => {
    const url =
      node.type === 'image'
        ? node.url
        : node.type === 'imageReference'
          ? definitions.get(node.identifier ?? '')?.url
          : undefined;
    if (url === undefined) return [];
    const { start, end } = rangeOf(node);
    return [{ url, alt: node.alt ?? '', place: text.places.at(start, end - start) }];
  });
}

/** Where `<a>` and `<area>` lead. They are put on the page as they are written. */
export function elementLinks(elements: readonly AuthorElement[]): AuthorLink[] {
  return elements
    .filter(({ name }) => name === 'a' || name === 'area')
    .flatMap(({ attributes, place }) => {
      const url = attributes.get('href')?.trim();
      return url ? [{ url, element: true, place }] : [];
    });
}

/** Pictures written as `<img>`. What an expression gives is only known to the build. */
export function elementPictures(elements: readonly AuthorElement[]): AuthorPicture[] {
  return elements
    .filter(({ name }) => name === 'img')
    .map(({ attributes, place }) => {
      const alt = attributes.has('alt') ? (attributes.get('alt') ?? 'unknown') : '';
      const src = attributes.get('src') ?? '';
      const set = addressesIn(attributes.get('srcset') ?? attributes.get('srcSet') ?? '');
      const foreign = [src, ...set].find((url) => url && localPath(url) === undefined);
      return { url: foreign ?? (src || set[0] || ''), alt, element: true, place };
    });
}

// Without its definition `[a][b]` is no link to the parser, and stands on the page in brackets.
// A letter before it makes it something else: `m[i][j]`.
const REFERENCE = /(?<![\p{L}\d\]\\])\[[^[\]]{1,200}\]\[([^[\]]{1,200})\]/gu;

function withoutDefinition(node: MdxNode, { text, places }: MdxText): AuthorLink[] {
  const { start, end } = rangeOf(node);
  return [...text.slice(start, end).matchAll(REFERENCE)].map(
    ({ 0: written, 1: name = '', index }) => ({
      url: '',
      undefinedName: name,
      place: places.at(start + index, written.length),
    }),
  );
}
