import { parseContent } from '../manifest/evidence/content.ts';
import type { TableContent } from '../manifest/evidence/content.ts';
import type { SourceTree } from './importer.ts';

/** Largest file that is opened to see what it is, in bytes. */
const MAX_BYTES = 4e6;

interface Options {
  /** Most bytes; 4 MB when left out. */
  readonly limit?: number;
}

/** What a JSON or YAML file holds, as the build will read it; undefined when it is neither. Never throws. */
export async function contentOf(
  path: string,
  tree: SourceTree,
  { limit = MAX_BYTES }: Options = {},
): Promise<unknown> {
  const content = await parsed(path, tree, limit);
  return content?.kind === 'tree' ? content.value : undefined;
}

/**
 * What a text holds that is JSON or YAML by the ending of `as`; undefined when it is neither, or when
 * there is no text. Never throws.
 */
export function valueIn(text: string | undefined, as: string): unknown {
  const content = text === undefined ? undefined : parseContent(text, as);
  return content && 'kind' in content && content.kind === 'tree' ? content.value : undefined;
}

/** The table a CSV or TSV file holds, as the build will read it; undefined when it is none. Never throws. */
export async function tableOf(
  path: string,
  tree: SourceTree,
  { limit = MAX_BYTES }: Options = {},
): Promise<TableContent | undefined> {
  const content = await parsed(path, tree, limit);
  return content?.kind === 'table' ? content : undefined;
}

/** Enough of a file to see which program wrote it, in bytes. */
const HEAD_BYTES = 4000;
/** Heads kept of one tree: of more files than this they are read anew, so that memory has an end. */
const MOST_HEADS = 10_000;
const heads = new WeakMap<SourceTree, Map<string, Promise<string>>>();

/**
 * The first 4000 bytes of a file as text; empty when it cannot be read. Read once for all importers,
 * which ask about the same thousands of files: the same promise is given to each.
 */
export function headOf(path: string, tree: SourceTree): Promise<string> {
  const known = heads.get(tree) ?? new Map<string, Promise<string>>();
  heads.set(tree, known);
  const head = known.get(path) ?? readHead(path, tree);
  if (known.size < MOST_HEADS) known.set(path, head);
  return head;
}

async function readHead(path: string, tree: SourceTree): Promise<string> {
  const bytes = await tree.read(path, { limit: HEAD_BYTES });
  return bytes ? new TextDecoder().decode(bytes) : '';
}

async function parsed(path: string, tree: SourceTree, limit: number) {
  const { bytes = Infinity } = tree.find(path) ?? {};
  const text = bytes > 0 && bytes <= limit ? await tree.text(path, { limit }) : undefined;
  const content = text === undefined ? undefined : parseContent(text, path);
  return content && 'kind' in content ? content : undefined;
}
