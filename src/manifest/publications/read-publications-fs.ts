import { readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Finding } from '../../findings/finding.ts';
import type { ManifestTree } from '../tree.ts';
import type { PublicationContent } from '../schema/profile/publication.ts';
import type { ReadPublications } from './draft.ts';
import { withoutRepeats } from './merge.ts';
import type { PlacedPublication } from './merge.ts';
import { listedPublications } from './named-files.ts';
import type { ListedPublication } from './named-files.ts';

/** A list of one person's publications is far below this; a larger file is refused unread. */
const MAX_BYTES = 1024 * 1024;

/** Publications of a profile, those of its files included. */
export interface ResolvedPublications {
  readonly publications: readonly PublicationContent[];
  readonly findings: readonly Finding[];
  /** Path and text of every file read. */
  readonly texts: readonly (readonly [string, string])[];
  /** Files it depends on, relative to the portfolio folder, those that are missing too. */
  readonly files: readonly string[];
}

interface ReadFile extends ReadPublications {
  readonly text?: string;
}

/**
 * Reads the files that `publications` names and puts what they hold in their place. Never throws.
 * @param written what the manifest itself lists, checked
 */
export async function resolvePublications(
  root: string,
  { tree, written }: { tree: ManifestTree; written: readonly PublicationContent[] },
): Promise<ResolvedPublications> {
  const listed = listedPublications(tree.value);
  const files = [...new Set(listed.flatMap(({ from }) => from ?? []))];
  const read = new Map<string, ReadFile>();
  for (const file of files) read.set(file, await readOne(root, file));
  const all = placed(listed, { tree, written, read });
  const { publications, findings } = withoutRepeats(all);
  return {
    publications,
    findings: [...findings, ...listed.flatMap((one) => problemsOf(one, { tree, read }))],
    texts: [...read].flatMap(([file, { text }]) =>
      text === undefined ? [] : [[file, text] as const],
    ),
    files,
  };
}

type Read = ReadonlyMap<string, ReadFile>;

function placed(
  listed: readonly ListedPublication[],
  {
    tree,
    written,
    read,
  }: { tree: ManifestTree; written: readonly PublicationContent[]; read: Read },
): PlacedPublication[] {
  const byHand = written.values();
  return listed.flatMap(({ path, from }): PlacedPublication[] => {
    if (from !== undefined)
      return (read.get(from)?.publications ?? []).map((found) => ({ ...found, byHand: false }));
    const { value } = byHand.next();
    return value ? [{ content: value, place: tree.placeOf(path), byHand: true }] : [];
  });
}

// What is wrong with the file as a whole is said where the manifest names it.
function problemsOf(
  { path, from = '' }: ListedPublication,
  { tree, read }: { tree: ManifestTree; read: Read },
): Finding[] {
  const file = read.get(from);
  if (!file) return [];
  if (file.text !== undefined) return [...file.findings];
  return file.findings.map((finding) => ({ ...finding, place: tree.placeOf([...path, 'from']) }));
}

async function readOne(root: string, file: string): Promise<ReadFile> {
  try {
    const inside = await insidePath(root, file);
    if (typeof inside !== 'string') return inside;
    const { size } = await stat(inside);
    if (size > MAX_BYTES) return refused(file, TOO_LARGE);
    const text = decoded(await readFile(inside));
    return text === undefined
      ? refused(file, NOT_UTF8)
      : { ...(await contentOf(text, file)), text };
  } catch {
    return refused(file, UNREADABLE);
  }
}

// Links are followed first, so that a link cannot lead out of the folder.
async function insidePath(root: string, file: string): Promise<string | ReadFile> {
  const target = await realpath(join(root, file)).catch(() => undefined);
  if (target === undefined || !(await stat(target)).isFile()) return refused(file, MISSING);
  const way = relative(await realpath(root), target);
  return isAbsolute(way) || way.split(sep)[0] === '..' ? refused(file, OUTSIDE) : target;
}

async function contentOf(text: string, file: string): Promise<ReadPublications> {
  if (/\.cff$/i.test(file)) {
    const { readCitationFile } = await import('./read-citation-file.ts');
    return readCitationFile(text, file);
  }
  const { readBibtex } = await import('./read-bibtex.ts');
  return readBibtex(text, file);
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

interface Refusal {
  readonly says: string;
  readonly help: string;
}

const MISSING: Refusal = {
  says: 'There is no such file beside portfolio.yaml',
  help: 'Copy it there, or correct the path.',
};
const OUTSIDE: Refusal = {
  says: 'It leads out of the portfolio folder',
  help: 'Copy the file into the folder; links that leave it are not followed.',
};
const TOO_LARGE: Refusal = {
  says: 'It has more than 1 MB',
  help: 'Keep only your own publications in it.',
};
const NOT_UTF8: Refusal = { says: 'It is not UTF-8', help: 'Save it as UTF-8.' };
const UNREADABLE: Refusal = { says: 'It cannot be read', help: 'Make the file readable.' };

function refused(file: string, { says, help }: Refusal): ReadFile {
  return {
    publications: [],
    findings: [
      {
        rule: 'publications/file',
        severity: 'error',
        place: { file, line: 1, column: 1, length: 1, path: [] },
        message: `\`${file}\`: ${says.charAt(0).toLowerCase()}${says.slice(1)}.`,
        help,
      },
    ],
  };
}
