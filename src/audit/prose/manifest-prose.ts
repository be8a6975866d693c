import type { ManifestPath, Place } from '../../findings/place.ts';
import type { Project } from '../../manifest/portfolio.ts';
import type { AuthorLink } from './links.ts';
import { LINK, OBJECT, placesIn } from './passage.ts';
import type { Passage, Places } from './passage.ts';

/** Keys whose text is no prose of the author: names, addresses, code, other people's works. */
const NOT_PROSE = new Set(
  'citation provenance url cmd file pointer id name title license version doi'.split(' '),
);
const MARKDOWN_LINK = /\[[^[\]]{0,300}\]\(\s{0,9}<?([^\s()<>]{1,2000})[^()]{0,300}\)/g;
const CODE = /`[^`]*`/g;

/** A text of the manifest, and its path. */
interface Text {
  readonly path: ManifestPath;
  readonly text: string;
}

/** Prose of a manifest as passages; `source` is the manifest's own text. */
export function manifestPassages(project: Project, source: string): Passage[] {
  const written = writtenIn(project, source);
  return textsOf(project.tree.value, [])
    .filter(({ text }) => /(?:\.\d|\d\s?%)/.test(text) && /\s/.test(text))
    .map(({ path, text }) => ({
      quoted: false,
      text: text.replace(CODE, blank).replace(MARKDOWN_LINK, marked),
      placeOf: (_, words) => placeOf(written, { path, words }),
    }));
}

/** Markdown links of a manifest's prose. */
export function manifestLinks(project: Project, source: string): AuthorLink[] {
  const written = writtenIn(project, source);
  return textsOf(project.tree.value, []).flatMap(({ path, text }) =>
    [...text.replace(CODE, blank).matchAll(MARKDOWN_LINK)].map(([, url = '']) => ({
      url,
      place: placeOf(written, { path, words: url }),
    })),
  );
}

function textsOf(value: unknown, path: ManifestPath): Text[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsOf(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !NOT_PROSE.has(key))
    .flatMap(([key, item]) => textsOf(item, [...path, key]));
}

/** A manifest as its file holds it. */
interface Written {
  readonly tree: Project['tree'];
  readonly source: string;
  readonly places: Places;
}

function writtenIn({ tree }: Project, source: string): Written {
  return { tree, source, places: placesIn({ file: tree.file, text: source }) };
}

// A text may run over several lines, so its words are looked for from where it begins.
function placeOf(
  { tree, source, places }: Written,
  { path, words }: { path: ManifestPath; words: string },
): Place {
  const place = tree.placeOf(path);
  const start = places.offsetOf(place);
  const text = tree.writtenAt(path) ?? '';
  const found = source.slice(start, start + 2 * (text.length + words.length)).indexOf(words);
  return found < 0 ? place : { ...places.at(start + found, words.length), path };
}

// Both keep the length of the text, so that a place stays a place.
function blank(code: string): string {
  return OBJECT.repeat(code.length);
}

function marked(link: string): string {
  return LINK + link.slice(1);
}
