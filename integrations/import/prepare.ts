import type { Draft, DraftField } from '../../src/drafts/draft.ts';
import type { Note, SourceTree } from '../../src/drafts/importer.ts';
import { pathText } from '../../src/findings/place.ts';
import { mergeDraft } from '../../src/drafts/merge.ts';
import type { Merged } from '../../src/drafts/merge.ts';
import { addCounts, redact, redactDeep, redactPath } from '../../src/drafts/redact.ts';
import type { RedactionCounts } from '../../src/drafts/redact.ts';
import type { ResultSplit } from '../../src/manifest/schema/reported-metric.ts';
import { fullNotes } from './full-notes.ts';
import { gather } from './gather.ts';
import { placeFiles } from './place-files.ts';
import type { PlacedFile } from './place-files.ts';
import { filesRead, relocated } from './plan.ts';
import type { PlannedFile } from './plan.ts';
import { started, titleOf } from './start-fields.ts';
import type { Suggestion } from './suggest.ts';
import { splitGapsFilled } from './split-gaps.ts';
import { usableValue } from './usable-value.ts';

/** The project an import goes into, as it is now. */
export interface Destination {
  /** Text of its manifest; undefined for a new project. */
  readonly manifest?: string | undefined;
  /** SHA-256 of the file at a path in the project folder; undefined when nothing is there. */
  readonly hashAt: (path: string) => Promise<string | undefined>;
  /** Where a file of the source tree lies in the project folder, when it does. */
  readonly placeOf: (file: string) => string | undefined;
}

export interface PrepareOptions {
  /** User names known beforehand, such as the one in the path of the folder. */
  readonly names?: readonly string[];
  /** Rows the author says that numbers without stated rows were measured on. */
  readonly split?: ResultSplit | undefined;
  /** Title of a new project; the folder's name otherwise. */
  readonly title?: string | undefined;
}

/** What an import would write, and what it has to say. */
export interface Prepared extends Merged {
  /** Files that do not stand in the project yet. */
  readonly files: readonly { readonly target: string; readonly content: string }[];
  readonly redactions: RedactionCounts;
  readonly notes: readonly Note[];
}

/** Raised when something private would have been written after all. Nothing was written. */
export class RedactionError extends Error {
  override readonly name = 'RedactionError';
}

/**
 * Turns a suggestion into the texts to write: evidence found a place, private words removed, the
 * manifest completed.
 * @throws RedactionError when a last look at these texts finds anything private
 */
export async function prepare(
  { draft, notes }: Suggestion,
  tree: SourceTree,
  options: PrepareOptions & { readonly destination: Destination },
): Promise<Prepared> {
  const { destination } = options;
  const inPlace = await filesInPlace(draft, destination);
  const gathered = await gather(draft, tree, { names: options.names ?? [], inPlace });
  const { names, lost } = gathered;
  const places = await placeFiles(gathered.files, { ...destination, names, copies: draft.copies });
  const fields = fieldsToWrite({ draft, tree }, { ...options, lost });
  const clean = relocated(fields, [...inPlace.values(), ...places]).map((field) =>
    redactedField(field, names),
  );
  const merged = mergeDraft(
    destination.manifest,
    clean.flatMap(({ field }) => field ?? []),
  );
  const written = places.filter((place) => isWritten(place, { merged, draft }));
  const files = written.map(({ target, content = '' }) => ({ target, content }));
  assertClean([...files.map(({ content }) => content), ownWords(merged, destination)], names);
  const left = clean.flatMap(({ note }) => note ?? []);
  const said = [...notes, ...gathered.notes, ...left, ...fullNotes(merged.full)];
  const counts = [...clean.map((each) => each.counts), ...written.map((each) => each.redactions)];
  const notesToSay = said.map((note) => redactedNote(note, names));
  return { ...merged, files, redactions: addCounts(counts), notes: notesToSay };
}

async function filesInPlace(
  draft: Required<Draft>,
  { placeOf, hashAt }: Destination,
): Promise<ReadonlyMap<string, PlannedFile>> {
  const extracts = new Set(draft.extracts.map(({ file }) => file));
  const planned = await Promise.all(
    filesRead(draft).map(async (source) => {
      const target = extracts.has(source) ? undefined : placeOf(source);
      const sha256 = target === undefined ? undefined : await hashAt(target);
      return target === undefined || sha256 === undefined ? [] : [{ source, target, sha256 }];
    }),
  );
  return new Map(planned.flat().map((file) => [file.source, file]));
}

function fieldsToWrite(
  { draft, tree }: { readonly draft: Required<Draft>; readonly tree: SourceTree },
  {
    destination,
    lost,
    split,
    title,
  }: PrepareOptions & { readonly destination: Destination; readonly lost: readonly string[] },
): readonly DraftField[] {
  const isNew = !/^\s*[^\s#]/m.test(destination.manifest ?? '');
  const start = { title: title ?? titleOf(tree.name), folder: tree.name };
  const readable = (isNew ? started(draft.fields, start) : draft.fields).filter(
    (field) => !filesRead({ fields: [field] }).some((file) => lost.includes(file)),
  );
  return splitGapsFilled(readable, split);
}

// A file nothing reads from is not worth its place, unless an importer asked to keep it.
function isWritten(
  { source, target, content }: PlacedFile,
  { merged, draft }: { readonly merged: Merged; readonly draft: Required<Draft> },
): boolean {
  const isRead = filesRead({ fields: merged.filled }).includes(target);
  return content !== undefined && (isRead || draft.copies.includes(source));
}

function redactedField(field: DraftField, names: readonly string[]) {
  const { value, counts } = redactDeep(field.value, { names });
  const { file, how, ...rest } = field.from;
  const from = {
    ...rest,
    file: redactPath(file, { names }).text,
    how: redact(how, { names }).text,
  };
  const usable = usableValue(field.value, value);
  const text = `\`${pathText(field.path)}\` was left out: it names something private`;
  return usable === undefined
    ? { counts, note: { file, text } }
    : { field: { ...field, value: usable, from }, counts };
}

function redactedNote({ file, text }: Note, names: readonly string[]): Note {
  return { file: redactPath(file, { names }).text, text: redact(text, { names }).text };
}

// An author's own lines may hold what they like, an address for instance: they were there before.
function ownWords(merged: Merged, { manifest }: Destination): string {
  if (manifest === undefined) return merged.text;
  return merged.filled.map(({ value, from }) => JSON.stringify([value, from])).join('\n');
}

function assertClean(texts: readonly string[], names: readonly string[]): void {
  const { counts } = redact(texts.join('\n\n'), { names });
  const kinds = Object.keys(counts);
  if (kinds.length > 0)
    throw new RedactionError(
      `Something private was left in the text to write: ${kinds.join(', ')}.`,
    );
}
