import { posix } from 'node:path';
import type { Note, SourceFile, SourceTree } from '../../src/drafts/importer.ts';
import { parseContent } from '../../src/manifest/evidence/content.ts';

/** Names under which programs leave results; a file of such a name is missed when it is silent. */
const RESULTS =
  /^(?:(?:all|eval|test|train)_results|(?:[a-z]+_)?metrics?|(?:[a-z]+_)?scores?|results?|evaluation|classification_report)\.(?:json|ya?ml)$/i;
/** Largest file that importers of plain results open, in bytes. */
const MOST_BYTES = 4e6;
/** Named before the author stops to read. */
const MOST_NOTES = 20;

/**
 * Says of files whose names promise results why nothing was taken from them: too large, or no text,
 * or text that breaks off. Files that were taken, or read well, are not spoken of.
 */
export async function unreadResults(
  tree: SourceTree,
  taken: ReadonlySet<string>,
): Promise<readonly Note[]> {
  const promising = tree.files.filter(
    ({ path }) => RESULTS.test(posix.basename(path)) && !taken.has(path),
  );
  const notes = await Promise.all(promising.slice(0, MOST_NOTES).map((file) => noteOn(file, tree)));
  return notes.flatMap((note) => note ?? []);
}

async function noteOn({ path, bytes }: SourceFile, tree: SourceTree): Promise<Note | undefined> {
  if (bytes > MOST_BYTES)
    return { file: path, text: `was not read: it has ${Math.ceil(bytes / 1e6)} MB, 4 MB are read` };
  const text = await tree.text(path, { limit: MOST_BYTES });
  if (text === undefined) return { file: path, text: 'was not read: it is no text in UTF-8' };
  const content = parseContent(text, path);
  if ('kind' in content) return undefined;
  return { file: path, text: 'was not read: it breaks off, or is no JSON or YAML' };
}
