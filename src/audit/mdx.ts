import type { Finding } from '../findings/finding.ts';
import type { Place } from '../findings/place.ts';
import { LINK, OBJECT, placeAt } from './passage.ts';
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

/** An address an author links to. */
export interface AuthorLink {
  readonly url: string;
  readonly place: Place;
}

/** A case study, read for its words, components and links. */
export interface MdxDocument {
  readonly passages: readonly Passage[];
  readonly tags: readonly MdxTag[];
  readonly links: readonly AuthorLink[];
  readonly pictures: readonly AuthorPicture[];
  readonly findings: readonly Finding[];
}

/** The part of a syntax tree (mdast 5, with the nodes of MDX 3) that is read here. */
interface MdxNode {
  readonly type: string;
  readonly children?: readonly MdxNode[];
  readonly value?: unknown;
  readonly name?: string | null;
  readonly url?: string;
  readonly alt?: string | null;
  readonly attributes?: unknown;
  readonly position?: { readonly start: Point; readonly end: Point } | undefined;
}
interface Point {
  readonly offset?: number | undefined;
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
    return { passages: [], tags: [], links: [], pictures: [], findings: [syntax(error, file)] };
  }
}

function documentOf(root: MdxNode, file: FileText): MdxDocument {
  const nodes = flat(root);
  const imported = nodes.filter(({ type }) => type === 'mdxjsEsm').map(({ value }) => value);
  const own = (name: string) =>
    imported.some((code) => typeof code === 'string' && new RegExp(`\\b${name}\\b`).test(code));
  return {
    passages: passagesOf(root, { file, quoted: false }),
    tags: nodes
      .filter(isTag)
      .flatMap((node) => tagOf(node, file))
      .filter((tag) => !own(tag.name)),
    links: nodes.flatMap((node) => linkOf(node, file)),
    pictures: nodes.flatMap((node) => pictureOf(node, file)),
    findings: [],
  };
}

function flat(node: MdxNode): MdxNode[] {
  return [node, ...(node.children ?? []).flatMap(flat)];
}

function isTag({ type, name }: MdxNode): boolean {
  return /^mdxJsx(?:Flow|Text)Element$/.test(type) && /^[A-Z]\w*$/.test(name ?? '');
}

function tagOf(node: MdxNode, file: FileText): MdxTag[] {
  const { start, end } = rangeOf(node);
  const written = file.text.slice(start, end);
  const place = placeAt(file, start, (node.name ?? '').length + 1);
  return [
    {
      name: node.name ?? '',
      place,
      attributes: new Map(listOf(node.attributes).flatMap(attributeOf)),
      placeOf: (attribute) => {
        const match = new RegExp(`\\b${attribute}\\s*=\\s*(["'])`).exec(written);
        if (!match) return place;
        const from = match.index + match[0].length;
        const length = written.indexOf(match[1] ?? '"', from) - from;
        return placeAt(file, start + from, length);
      },
    },
  ];
}

function attributeOf(attribute: unknown): [string, string | undefined][] {
  if (typeof attribute !== 'object' || attribute === null || !('name' in attribute)) return [];
  const value = 'value' in attribute ? attribute.value : undefined;
  const text = value === null || value === undefined ? '' : value;
  return [[String(attribute.name), typeof text === 'string' ? text : undefined]];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function linkOf(node: MdxNode, file: FileText): AuthorLink[] {
  if (!node.url || !/^(?:link|definition)$/.test(node.type)) return [];
  const { start, end } = rangeOf(node);
  const at = file.text.slice(start, end).lastIndexOf(node.url);
  const place = placeAt(file, start + Math.max(at, 0), node.url.length);
  return [{ url: node.url, place }];
}

function pictureOf(node: MdxNode, file: FileText): AuthorPicture[] {
  const { start, end } = rangeOf(node);
  const place = placeAt(file, start, end - start);
  if (node.type === 'image' && node.url !== undefined)
    return [{ url: node.url, alt: node.alt ?? '', place }];
  if (node.name !== 'img' || !/^mdxJsx/.test(node.type)) return [];
  const written = new Map(listOf(node.attributes).flatMap(attributeOf));
  // An expression may give any text; what it gives is only known to the build.
  const alt = written.has('alt') ? (written.get('alt') ?? 'unknown') : '';
  return [{ url: written.get('src') ?? '', alt, element: true, place }];
}

interface Reading {
  readonly file: FileText;
  readonly quoted: boolean;
}

const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

function passagesOf(node: MdxNode, { file, quoted }: Reading): Passage[] {
  if (BLOCKS.has(node.type)) return [passageOf(node, { file, quoted })];
  const inside = { file, quoted: quoted || node.type === 'blockquote' };
  return (node.children ?? []).flatMap((child) => passagesOf(child, inside));
}

/** A stretch of a passage that stands in the file as one piece. */
interface Run {
  readonly text: string;
  readonly start: number;
}

function passageOf(block: MdxNode, { file, quoted }: Reading): Passage {
  const runs = (block.children ?? []).flatMap(runsOf);
  return {
    quoted,
    text: runs.map(({ text }) => text).join(''),
    placeOf: (index, words) => {
      const { run, at } = runAt(runs, index);
      const exact = run.start + index - at;
      // Entities are longer in the file than in the text, so the words are looked for.
      const found = file.text.startsWith(words, exact)
        ? exact
        : file.text.indexOf(words, run.start);
      return placeAt(file, found < 0 ? run.start : found, words.length);
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

function rangeOf({ position }: MdxNode): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
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
