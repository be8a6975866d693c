import { readFileSync, readdirSync, realpathSync, statSync } from 'node:fs';
import type { Dirent, Stats } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import ignore from 'ignore';
import type { Ignore } from 'ignore';
import type { Note, SourceFile } from '../../src/drafts/importer.ts';
import { pathInside } from '../../src/audit/prose/linked-file-fs.ts';

/** How far a walk goes. */
export interface WalkLimits {
  /** Folders below the one that is imported. */
  readonly depth: number;
  /** Files and folders looked at. */
  readonly entries: number;
}

export const WALK_LIMITS: WalkLimits = { depth: 12, entries: 30_000 };

export interface WalkOptions {
  /** Patterns of a .gitignore for what is kept although git ignores it. */
  readonly keeps: readonly string[];
  /** A folder that is left out, relative to the one that is walked. */
  readonly without?: string | undefined;
  readonly limits?: WalkLimits;
  /** Told now and then how many files were found. */
  readonly onProgress?: (files: number) => void;
}

/** What a walk found. */
export interface Walked {
  readonly files: readonly SourceFile[];
  readonly notes: readonly Note[];
}

/** Made by programs or installed, never written by the author; and nothing an importer reads. */
const NEVER = new Set(
  `.git .hg .svn node_modules __pycache__ site-packages .venv venv .tox .nox .mypy_cache .ruff_cache
  .pytest_cache .ipynb_checkpoints .eggs .trash .Trash`.split(/\s+/),
);
const MAX_IGNORE_BYTES = 100_000;

interface Folder {
  readonly path: string;
  readonly depth: number;
  readonly rules: readonly Rules[];
}

interface Rules {
  /** Where in a path the part begins that the rules are about: below their folder. */
  readonly start: number;
  readonly ignore: Ignore;
}

/**
 * Lists the regular files of a folder, folders near the top first, with every limit kept. Links are
 * followed to files inside the folder only. What cannot be read is a note. Never throws. The calls
 * wait for the disk: handing each of thousands to another thread takes longer than the call.
 */
export async function walk(root: string, options: WalkOptions): Promise<Walked> {
  const { limits = WALK_LIMITS, onProgress } = options;
  const context = await contextOf(root, options);
  const files: SourceFile[] = [];
  const notes: Note[] = [];
  const queue: Folder[] = [{ path: '', depth: 0, rules: [] }];
  let seen = 0;
  for (const [index, folder] of queue.entries()) {
    const listed = listFolder(folder, context);
    const visited = listed.entries.slice(0, limits.entries - seen);
    seen += visited.length + listed.folders.length;
    notes.push(...listed.notes);
    for (const entry of visited) {
      const { file, note } = look(entry, context);
      if (file) files.push(file);
      if (note) notes.push(note);
    }
    for (const each of listed.folders) queue.push({ ...each, rules: listed.rules });
    onProgress?.(files.length);
    const end = endOf({ isFull: seen >= limits.entries, next: queue[index + 1] }, limits);
    if (end) {
      notes.push(end);
      break;
    }
  }
  return { files: files.sort(byPath), notes };
}

async function contextOf(root: string, { keeps, without }: WalkOptions): Promise<Context> {
  return { root: await realpath(root), keeps: ignore().add([...keeps]), without };
}

function endOf(
  { isFull, next }: { readonly isFull: boolean; readonly next: Folder | undefined },
  { entries, depth }: WalkLimits,
): Note | undefined {
  if (isFull) return stopped(entries);
  return next && next.depth > depth ? tooDeep(next.path, depth) : undefined;
}

interface Context {
  readonly root: string;
  readonly keeps: Ignore;
  readonly without: string | undefined;
}

interface Listed {
  readonly entries: readonly { readonly path: string; readonly entry: Dirent }[];
  readonly folders: readonly { readonly path: string; readonly depth: number }[];
  readonly rules: readonly Rules[];
  readonly notes: readonly Note[];
}

function listFolder({ path, depth, rules }: Folder, context: Context): Listed {
  const absolute = join(context.root, path);
  const all = unlessFailing(() => readdirSync(absolute, { withFileTypes: true }));
  if (!all) return { entries: [], folders: [], rules, notes: [unreadable(path)] };
  const own = all.some(({ name }) => name === '.gitignore') ? rulesIn(path, absolute) : undefined;
  const inner = own ? [...rules, own] : rules;
  const start = path === '' ? '' : `${path}/`;
  const kept = all
    .map((entry) => ({ entry, path: `${start}${entry.name}` }))
    .filter((each) => isKept(each, inner, context))
    .sort(byPath);
  return {
    entries: kept.filter(({ entry }) => !entry.isDirectory()),
    folders: kept
      .filter(({ entry }) => entry.isDirectory())
      .map((each) => ({ path: each.path, depth: depth + 1 })),
    rules: inner,
    notes: [],
  };
}

function rulesIn(folder: string, absolute: string): Rules | undefined {
  const file = join(absolute, '.gitignore');
  const details = statOf(file);
  if (!details?.isFile() || details.size > MAX_IGNORE_BYTES) return undefined;
  const text = unlessFailing(() => readFileSync(file, 'utf8'));
  const start = folder === '' ? 0 : folder.length + 1;
  return text === undefined ? undefined : { start, ignore: ignore().add(text) };
}

// Asked last what an importer keeps: its list is long, and most files no rule is about.
function isKept(
  { path, entry }: { readonly path: string; readonly entry: Dirent },
  rules: readonly Rules[],
  { keeps, without }: Context,
): boolean {
  if (entry.isDirectory() && (NEVER.has(entry.name) || path === without)) return false;
  const named = entry.isDirectory() ? `${path}/` : path;
  return (
    !rules.some((each) => each.ignore.ignores(named.slice(each.start))) || keeps.ignores(named)
  );
}

interface Looked {
  readonly file?: SourceFile;
  readonly note?: Note;
}

function look(
  { path, entry }: { readonly path: string; readonly entry: Dirent },
  { root }: Context,
): Looked {
  const absolute = join(root, path);
  if (entry.isSymbolicLink()) {
    const target = unlessFailing(() => realpathSync(absolute));
    if (target === undefined) return { note: { file: path, text: 'is a link that leads nowhere' } };
    if (pathInside(root, target) === undefined)
      return { note: { file: path, text: 'is a link out of the folder; it was not followed' } };
  }
  const details = statOf(absolute);
  if (!details) return { note: { file: path, text: 'cannot be read' } };
  if (details.isDirectory()) return {};
  if (!details.isFile())
    return { note: { file: path, text: 'is no regular file; it was not opened' } };
  return { file: { path, bytes: details.size } };
}

function statOf(absolute: string): Stats | undefined {
  return unlessFailing(() => statSync(absolute, { throwIfNoEntry: false }));
}

function unlessFailing<T>(call: () => T): T | undefined {
  try {
    return call();
  } catch {
    return undefined;
  }
}

function stopped(entries: number): Note {
  return {
    file: '',
    text: `has ${entries} files and folders or more; the rest was not looked at. Import a folder inside it.`,
  };
}

function tooDeep(path: string, depth: number): Note {
  return { file: path, text: `lies more than ${depth} folders deep; it was not looked at` };
}

function unreadable(path: string): Note {
  return { file: path, text: 'is a folder that cannot be read' };
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
