import type { BibtexEntry } from '@citation-js/core';
import type { Finding } from '../../findings/finding.ts';
import { bibtexDraft } from './bibtex-draft.ts';
import { bibtexLibrary } from './bibtex-library.ts';
import type { BibtexLibrary } from './bibtex-library.ts';
import { checkDraft } from './draft.ts';
import type { ReadPublications } from './draft.ts';
import { splitBibtex } from './split-bibtex.ts';
import type { BibtexPiece } from './split-bibtex.ts';

/** Entries of a file that is somebody's own list; a whole library is refused unread. */
const MOST_ENTRIES = 100;

const BROKEN_STRING = 'an `@string` of this file has an error, or defines more than one word';

interface Parsed {
  readonly piece: BibtexPiece;
  readonly entry: BibtexEntry;
}

interface Source {
  readonly file: string;
  readonly library: BibtexLibrary;
}

/** Reads the publications of a BibTeX or BibLaTeX file. Never throws, never asks the network. */
export async function readBibtex(text: string, file: string): Promise<ReadPublications> {
  const pieces = splitBibtex(text);
  const strings = pieces.filter(({ type }) => type === 'string').map((piece) => piece.text);
  const written = pieces.filter(({ type }) => type !== 'string' && type !== 'preamble');
  if (written.length === 0 || written.length > MOST_ENTRIES)
    return { publications: [], findings: [wrongCount(written.length, file)] };
  const source = { file, library: await bibtexLibrary() };
  const prefix = strings.join(' ').replace(/\s+/g, ' ');
  const parsed = written.map((piece) => parsePiece(piece, { ...source, prefix }));
  const entries = parsed.flatMap((result) => ('entry' in result ? [result] : []));
  const checked = entries.map((own) => checkEntry(own, { ...source, entries }));
  return {
    publications: checked.flatMap(({ publications }) => publications),
    findings: [
      ...parsed.flatMap((result) => ('rule' in result ? [result] : [])),
      ...checked.flatMap(({ findings }) => findings),
    ],
  };
}

// The abbreviations stand in the line above the entry, so that the library's line numbers are off by one.
function parsePiece(
  piece: BibtexPiece,
  { file, library, prefix }: Source & { readonly prefix: string },
): Parsed | Finding {
  if (!piece.isClosed) return broken(piece, { file, reason: 'its bracket is not closed' });
  try {
    const entry = library.parse(`${prefix}\n${piece.text}`)[0];
    return entry ? { piece, entry } : broken(piece, { file, reason: 'it is empty' });
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    const [, reason, line = '2'] = /^(.*?) at line (\d+)/.exec(said) ?? [];
    if (line === '1') return broken(piece, { file, reason: BROKEN_STRING });
    return broken(piece, { file, reason: reason ?? 'it is no BibTeX', line: Number(line) - 2 });
  }
}

function checkEntry(
  { piece, entry }: Parsed,
  { file, library, entries }: Source & { readonly entries: readonly Parsed[] },
): ReadPublications {
  const isVolume = entries.some(({ entry: other }) => parentOf(other) === entry.label);
  if (isVolume) return { publications: [], findings: [] };
  const parent = entries.find(({ entry: other }) => other.label === parentOf(entry));
  try {
    const item = library.convert(parent ? [entry, parent.entry] : [entry])[0];
    if (item) return checkDraft(bibtexDraft(item, { entry, file, line: piece.line }));
  } catch {
    // Said below: a name or a date the library cannot take.
  }
  return {
    publications: [],
    findings: [broken(piece, { file, reason: 'one of its fields cannot be read' })],
  };
}

// The volume a paper stands in, when the file describes both: it is no publication of its own.
function parentOf({ properties }: BibtexEntry): string | undefined {
  const parent = properties['crossref'];
  return parent === undefined ? undefined : String(parent);
}

function broken(
  piece: BibtexPiece,
  { file, reason, line = 0 }: { file: string; reason: string; line?: number },
): Finding {
  const length = line === 0 ? piece.type.length + 1 : 1;
  return {
    rule: 'publications/syntax',
    severity: 'error',
    place: { file, line: piece.line + line, column: 1, length, path: [] },
    message: `This \`@${piece.type}\` cannot be read: ${reason}.`,
    help: 'Check the brackets, the quotes and the commas between its fields.',
  };
}

function wrongCount(count: number, file: string): Finding {
  return {
    rule: 'publications/count',
    severity: count === 0 ? 'warning' : 'error',
    place: { file, line: 1, column: 1, length: 1, path: [] },
    message:
      count === 0
        ? 'This file holds no BibTeX entry.'
        : `This file holds ${count} entries; a list of publications has at most ${MOST_ENTRIES}.`,
    help: 'Keep one `@article{…}` or the like for each of your own publications.',
  };
}
