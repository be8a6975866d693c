import type { Draft } from '../../src/drafts/draft.ts';
import type { Note, SourceTree } from '../../src/drafts/importer.ts';
import { redact, userNamesIn } from '../../src/drafts/redact.ts';
import type { RedactionCounts } from '../../src/drafts/redact.ts';
import { sha256Of } from './hash.ts';
import { filesRead } from './plan.ts';

/** Evidence above this size is not copied: the build would not read it. */
const MAX_BYTES = 20e6;

/** A file to write into the project, without what must not be published. */
export interface Gathered {
  /** As in the source tree, or the name of an extract. */
  readonly source: string;
  readonly content: string;
  readonly sha256: string;
  readonly redactions: RedactionCounts;
}

export interface Gatherings {
  readonly files: readonly Gathered[];
  /** Files that could not be taken along; what reads from them is left out. */
  readonly lost: readonly string[];
  /** User names seen in any of the texts. */
  readonly names: readonly string[];
  readonly notes: readonly Note[];
}

export interface GatherOptions {
  /** User names known beforehand, such as the one in the path of the folder. */
  readonly names: readonly string[];
  /** Files that stand in the project already: named as they are, not copied. */
  readonly inPlace: { readonly has: (file: string) => boolean };
}

/** Collects the files a draft reads from and those it keeps beside them. */
export async function gather(
  draft: Required<Draft>,
  tree: SourceTree,
  { names: known, inPlace }: GatherOptions,
): Promise<Gatherings> {
  const extracts = new Map(draft.extracts.map(({ file, text }) => [file, text]));
  const wanted = [...new Set([...filesRead(draft), ...draft.copies])]
    .filter((file) => !inPlace.has(file))
    .sort();
  const read = await Promise.all(
    wanted.map(async (file) => ({
      file,
      text: extracts.get(file) ?? (await readText(file, tree)),
    })),
  );
  const texts = read.flatMap(({ file, text }) => (text === undefined ? [] : [{ file, text }]));
  const lost = read.flatMap(({ file, text }) => (text === undefined ? [file] : []));
  const spoken = [JSON.stringify(draft.fields), ...texts.map(({ text }) => text)];
  const names = [...new Set([...known, ...spoken.flatMap(userNamesIn)])];
  const files = texts.map(({ file, text }) => gathered(file, text, names));
  const changed = files.filter(({ redactions }) => Object.keys(redactions).length > 0);
  return {
    files,
    lost,
    names,
    notes: [...lost.map(lostNote), ...changed.map(({ source }) => changedNote(source))],
  };
}

async function readText(file: string, tree: SourceTree): Promise<string | undefined> {
  const bytes =
    (tree.find(file)?.bytes ?? Infinity) <= MAX_BYTES ? await tree.read(file) : undefined;
  return bytes && asText(bytes);
}

// The byte order mark stays: the copy has to have the hash of the original.
function asText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function gathered(source: string, text: string, names: readonly string[]): Gathered {
  const { text: content, counts } = redact(text, { names });
  return { source, content, sha256: sha256Of(content), redactions: counts };
}

function lostNote(file: string): Note {
  return { file, text: 'is too large or no UTF-8 text; what would be read from it was left out' };
}

function changedNote(file: string): Note {
  return { file, text: 'held private words; the copy is without them, so it has another hash' };
}
