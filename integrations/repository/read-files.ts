import type { Note, SourceFile, SourceTree } from '../../src/drafts/importer.ts';
import { codeFileOf, mayTest } from './tests-in.ts';
import type { CodeFile } from './tests-in.ts';

const MAX_BYTES = 1e6;
/** Python files looked into, those near the top first, and the largest. */
const MOST_CODE = 2000;
const MAX_CODE_BYTES = 300_000;

/** What reading several files gave. */
export interface ReadAll<T> {
  readonly found: readonly T[];
  readonly notes: readonly Note[];
}

/** Reads files that fit in `limit` bytes; what `read` finds nothing in is left out, what is no text is a note. */
export async function readAll<T>(
  files: readonly SourceFile[],
  tree: SourceTree,
  read: (text: string, file: string) => T | undefined,
  limit = MAX_BYTES,
): Promise<ReadAll<T>> {
  const all = await Promise.all(
    files.map(async (file) => {
      const text = await textOf(file, tree, limit);
      return text === undefined ? { lost: file.path } : { found: read(text, file.path) };
    }),
  );
  const lost = all.flatMap((each) => each.lost ?? []);
  return {
    found: all.flatMap(({ found }) => (found === undefined ? [] : [found])),
    notes: lost.map((file) => ({ file, text: 'is too large or no text, and was not read' })),
  };
}

// On Windows, `pip freeze > requirements.txt` writes UTF-16 with its byte order mark.
async function textOf(
  { path }: SourceFile,
  tree: SourceTree,
  limit: number,
): Promise<string | undefined> {
  const text = await tree.text(path, { limit });
  if (text !== undefined) return text;
  if ((tree.find(path)?.bytes ?? Infinity) > limit) return undefined;
  const bytes = await tree.read(path, { limit });
  const isWide = bytes?.[0] === 0xff && bytes[1] === 0xfe;
  return isWide ? new TextDecoder('utf-16le').decode(bytes) : undefined;
}

/** Code of Python, and tests of R; a note where not all of it was read. */
export async function codeIn(
  files: readonly SourceFile[],
  tree: SourceTree,
): Promise<ReadAll<CodeFile>> {
  const all = files.filter(({ path }) => path.endsWith('.py') || mayTest(path));
  const code = all.filter(({ bytes }) => bytes <= MAX_CODE_BYTES).slice(0, MOST_CODE);
  const taken = new Set(code);
  const read = await Promise.all(
    code.map(async ({ path }) => {
      const text = await tree.text(path, { limit: MAX_CODE_BYTES });
      return text === undefined ? undefined : codeFileOf(text, path);
    }),
  );
  const [first] = all.filter((file) => !taken.has(file));
  const left = `is one of ${all.length - code.length} code files that were too large or too many to look into`;
  return {
    found: read.filter((file) => file !== undefined),
    notes: first ? [{ file: first.path, text: left }] : [],
  };
}
