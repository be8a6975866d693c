import { realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Candidate, Note, SourceTree } from '../../src/drafts/importer.ts';
import { redact, userNamesIn } from '../../src/drafts/redact.ts';
import { pathInside } from '../../src/audit/prose/linked-file-fs.ts';
import type { ResultSplit } from '../../src/manifest/schema/reported-metric.ts';
import { IMPORTERS } from '../importers.ts';
import { openGaps } from './open-gaps.ts';
import type { OpenGaps } from './open-gaps.ts';
import { prepare } from './prepare.ts';
import type { Prepared } from './prepare.ts';
import { openProject } from './project-fs.ts';
import type { ProjectFolder } from './project-fs.ts';
import { suggest } from './suggest.ts';
import type { Found } from './suggest.ts';
import { openTree } from './tree-fs.ts';

export interface ImportOptions {
  /** Run to take, by the start of its id. */
  readonly run?: string | undefined;
  /** Rows the author says that numbers without stated rows were measured on. */
  readonly split?: ResultSplit | undefined;
  readonly onProgress?: (files: number) => void;
}

/** An import that is ready to be written. */
export interface PreparedImport extends Prepared, OpenGaps {
  readonly tree: SourceTree;
  readonly found: readonly Found[];
  readonly project: ProjectFolder;
}

/**
 * Looks through a folder and prepares what it would write into a project folder, which need not
 * exist yet. Nothing is written.
 * @param source absolute path of the folder to look at
 * @param folder absolute path of the project folder
 */
export async function importInto(
  folder: string,
  source: string,
  { run, split, onProgress = () => undefined }: ImportOptions = {},
): Promise<PreparedImport> {
  const keeps = IMPORTERS.flatMap((importer) => importer.keeps ?? []);
  const { tree, notes, unread } = await openTree(source, {
    keeps,
    onProgress,
    without: await ownCopies(folder, source),
  });
  const suggestion = await suggest(tree, { importers: IMPORTERS, run });
  const project = await openProject(folder, source);
  const all = { ...suggestion, notes: [...summed(notes), ...unread(), ...suggestion.notes] };
  const names = userNamesIn(join(source, ' '));
  const prepared = await prepare(all, tree, { destination: destinationOf(project), split, names });
  return {
    ...prepared,
    ...openGaps(prepared.text, suggestion.draft.gaps),
    tree,
    project,
    found: suggestion.found.map((each) => withoutPrivate(each, names)),
  };
}

// A manifest that no import edits is left as it is, and a draft made for its author to copy.
function destinationOf(project: ProjectFolder): ProjectFolder {
  return project.isEditable ? project : { ...project, manifest: undefined };
}

// A portfolio inside the repository holds copies of what is looked for; they are no second source.
async function ownCopies(folder: string, source: string): Promise<string | undefined> {
  const projects = await realpath(dirname(folder)).catch(() => undefined);
  const way = projects && pathInside(await realpath(source), projects);
  return way === '' ? undefined : way;
}

// A run may be named after a person or hold a token; ids and paths stay, because they are typed again.
function withoutPrivate({ importer, taken, others }: Found, names: readonly string[]): Found {
  const told = (candidate: Candidate): Candidate => ({
    ...candidate,
    title: redact(candidate.title, { names }).text,
    why: redact(candidate.why, { names }).text,
  });
  return { importer, taken: taken.map(told), others: others.map(told) };
}

const SHOWN = 12;

// A data set of ten thousand links is one remark, not ten thousand.
function summed(notes: readonly Note[]): Note[] {
  const more = notes.length - SHOWN;
  return [
    ...notes.slice(0, SHOWN),
    ...(more > 0 ? [{ file: '', text: `${more} more files or folders were not looked at` }] : []),
  ];
}
