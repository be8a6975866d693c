import type { Finding } from '../../findings/finding.ts';
import type { Place } from '../../findings/place.ts';
import type { AuthorElement } from './embeds.ts';
import type { AuthorLink } from './links.ts';
import {
  definitionsOf,
  elementLinks,
  elementPictures,
  markdownLinks,
  markdownPictures,
} from './mdx-addresses.ts';
import { elementsOf } from './mdx-elements.ts';
import type { MdxText } from './mdx-elements.ts';
import { namesIn } from './mdx-names.ts';
import { attributesOf, flat, isJsx, rangeOf } from './mdx-node.ts';
import type { MdxNode } from './mdx-node.ts';
import { LINK, OBJECT, placesIn } from './passage.ts';
import type { FileText, Passage } from './passage.ts';
import type { AuthorPicture } from './pictures.ts';

/** A component in a case study, as the author wrote it. */
export interface MdxTag {
  readonly name: string;
  /** Attributes written as plain text; `undefined` for an expression, which only the build knows. */
  readonly attributes: ReadonlyMap<string, string | undefined>;
  readonly place: Place;
  /** Place of an attribute's text, or of the whole component. */
  placeOf(attribute: string): Place;
}

/** A case study, read for its words, components and links. */
export interface MdxDocument {
  readonly passages: readonly Passage[];
  readonly tags: readonly MdxTag[];
  readonly links: readonly AuthorLink[];
  readonly pictures: readonly AuthorPicture[];
  /** HTML elements. */
  readonly elements: readonly AuthorElement[];
  readonly findings: readonly Finding[];
}

/**
 * Reads `case-study.mdx` with the parser that will compile it. Text that is no MDX gives one
 * finding, with the place the parser names.
 */
export async function readMdx(file: FileText): Promise<MdxDocument> {
  const { mdxToMdast } = await import('satteri');
  try {
    return documentOf(mdxToMdast(file.text), file);
  } catch (error) {
    return { ...EMPTY_DOCUMENT, findings: [syntax(error, file)] };
  }
}

/** A case study with nothing in it. */
export const EMPTY_DOCUMENT: MdxDocument = {
  passages: [],
  tags: [],
  links: [],
  pictures: [],
  elements: [],
  findings: [],
};

function documentOf(root: MdxNode, file: FileText): MdxDocument {
  const text = { ...file, places: placesIn(file) };
  const nodes = flat(root);
  const own = namesIn(codeOf(nodes));
  const elements = nodes.flatMap((node) => elementsOf(node, text));
  return {
    elements,
    passages: passagesOf(root, { text, quoted: false }),
    tags: nodes
      .filter((node) => isTag(node) && !own.has(node.name ?? ''))
      .map((node) => tagOf(node, text)),
    links: [...markdownLinks(nodes, text), ...elementLinks(elements)],
    pictures: [
      ...markdownPictures(nodes, { definitions: definitionsOf(nodes), text }),
      ...elementPictures(elements),
    ],
    findings: [],
  };
}

/** Imports and exports of a document. */
function codeOf(nodes: readonly MdxNode[]): string {
  return nodes
    .flatMap(({ type, value }) => (type === 'mdxjsEsm' ? [String(value)] : []))
    .join('\n');
}

function isTag(node: MdxNode): boolean {
  return isJsx(node) && /^[A-Z]\w*$/.test(node.name ?? '');
}

function tagOf(node: MdxNode, { text, places }: MdxText): MdxTag {
  const { start, end } = rangeOf(node);
  const name = node.name ?? '';
  const place = places.at(start, name.length + 1);
  return {
    name,
    place,
    attributes: attributesOf(node),
    placeOf: (attribute) => {
      const written = text.slice(start, end);
      const match = new RegExp(`\\b${attribute}\\s*=\\s*(["'])`).exec(written);
      if (!match) return place;
      const from = match.index + match[0].length;
      const length = written.indexOf(match[1] ?? '"', from) - from;
      return places.at(start + from, length);
    },
  };
}

interface Reading {
  readonly text: MdxText;
  readonly quoted: boolean;
}

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

function passagesOf(node: MdxNode, { text, quoted }: Reading): Passage[] {
  if (BLOCKS.has(node.type)) return [passageOf(node, { text, quoted })];
  const inside = { text, quoted: quoted || node.type === 'blockquote' };
  return (node.children ?? []).flatMap((child) => passagesOf(child, inside));
}

/** A stretch of a passage that stands in the file as one piece. */
interface Run {
  readonly text: string;
  readonly start: number;
}

function passageOf(block: MdxNode, { text, quoted }: Reading): Passage {
  const runs = (block.children ?? []).flatMap(runsOf);
  return {
    quoted,
    text: runs.map((run) => run.text).join(''),
    placeOf: (index, words) => {
      const { run, at } = runAt(runs, index);
      const exact = run.start + index - at;
      // Entities are longer in the file than in the text, so the words are looked for.
      const found = text.text.startsWith(words, exact)
        ? exact
        : text.text.indexOf(words, run.start);
      return text.places.at(found < 0 ? run.start : found, words.length);
    },
  };
}

function runAt(runs: readonly Run[], index: number): { run: Run; at: number } {
  let at = 0;
  for (const run of runs) {
    if (index < at + run.text.length) return { run, at };
    at += run.text.length;
  }
  return { run: runs.at(-1) ?? { text: '', start: 0 }, at };
}

function runsOf(node: MdxNode): Run[] {
  const { start } = rangeOf(node);
  if (node.type === 'text') return [{ text: String(node.value), start }];
  if (node.type === 'break') return [{ text: '\n', start }];
  const inside = (node.children ?? []).flatMap(runsOf);
  if (/^link/.test(node.type)) return [{ text: LINK, start }, ...inside];
  return inside.length > 0 ? inside : [{ text: OBJECT, start }];
}

function syntax(error: unknown, { file, text }: FileText): Finding {
  const words = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', what = words] = /^(\d+):(\d+): ([^]*)$/.exec(words) ?? [];
  const lines = text.split('\n').length;
  return {
    rule: 'prose/mdx',
    severity: 'error',
    place: {
      file,
      line: Math.min(Number(line), lines),
      column: Number(column),
      length: 1,
      path: [],
    },
    message: `This is not MDX: ${what.replace(/\s*\([a-z-]+:[a-z-]+\)$/, '').replace(/\.?$/, '.')}`,
    help: 'In MDX `<` starts a component and `{` an expression; write \\< and \\{ for the characters.',
  };
}
