/*
 * How to write an importer
 *
 * 1. `integrations/<program>/importer.ts` exports one `Importer` (this file) under the program's
 *    name in camel case: `export const metricsJson: Importer`. Parsing and mapping go into files
 *    beside it. Add one line to the sorted list `integrations/importers.ts`. The model to follow is
 *    `integrations/metrics-json/`.
 * 2. `detect(tree)` looks through `tree.files` (names and sizes), then opens what could fit and
 *    decides by content, its first 4000 bytes before the rest: `headOf` (content-of.ts). What git
 *    ignores is not in the tree unless `keeps` names it. It gives one candidate for each run, report
 *    or card, and nothing when nothing fits. Candidates with `run` exclude each other, and the command picks one of them; all
 *    candidates without `run` are read.
 * 3. `read(candidate, tree)` gives a draft (`draft.ts`) and notes. Each field names its file and says
 *    how it was got (`from`). Lists grow by fields with `adds: 'item'`: one metric, one data set or
 *    one model each; their order is the order of writing.
 * 4. Unknown is `GAP`, never a likely value: the split of a metric, a licence, a positive class.
 *    `metricField` (metric-field.ts) makes metrics: it finds the metric's id and its split in the
 *    words the program uses, and leaves the split a gap where no word says it. A number that is not
 *    finite, or whose name nobody knows, becomes a note.
 * 5. Evidence: write `from: { file, pointer }` or `{ file, column, row }` in the value, with `file`
 *    as in the tree. The command copies the file into the project and adds its hash. `from` can read
 *    .json, .yaml, .yml, .lock, .csv and .tsv up to 20 MB. From anything else (SQLite, event files,
 *    files without ending) make an `Extract`: a small JSON text with the numbers and the name of the
 *    file they came from; name it in `from` like a file. `copies` are files to keep beside them, such
 *    as a `dvc.lock`.
 * 6. Never throw on what is in a file: truncated, empty, garbage and huge files are a note. Read
 *    with a limit. Never write, never use the network or the clock; same input, same output.
 *    `parseContent` (src/manifest/evidence/content.ts) reads JSON with NaN, YAML, CSV and TSV as the
 *    build will. SQLite and the like use `tree.lend`, which hands out a private copy.
 * 7. Do not propose users, hosts, home folders or tokens. All text that is written passes `redact`
 *    afterwards, also what you copy; a path that would be cut there is better left out.
 * 8. Fixtures, small and written by hand, with the layout found on disk:
 *    `test/fixtures/import/<importer id>/<case>/…` . `test/import/contract.test.ts` runs every
 *    importer on them. When another importer rightly sees the same files, name it in
 *    `test/fixtures/import/<importer id>/also.txt`, one id a line. Exact values, traps and the real
 *    samples are tested in `test/integrations/<program>/importer.test.ts` with
 *    `openTree(folder)` (integrations/import/tree-fs.ts). Run both:
 *    `vitest run --config test/vitest.config.ts --project unit test/import test/integrations/<program>`
 */

import type { Draft } from './draft.ts';

/** Turns the files one program leaves behind into a draft. Reads only, offline, same input same output. */
export interface Importer {
  /** Name of its folder under `integrations/`: `metrics-json`. */
  readonly id: string;
  /** The program, as people write it: `scikit-learn`. */
  readonly name: string;
  /**
   * True for files that only their content shape tells, such as any `metrics.json`: candidates with
   * a file that another importer takes are then left to that one.
   */
  readonly leftover?: boolean;
  /**
   * Files and folders to look at although a repository usually has git ignore them, as patterns of
   * a .gitignore: `mlruns/`, `mlflow.db`, `*.tfevents.*`. Everything else git ignores is never opened.
   */
  readonly keeps?: readonly string[];
  /** What could be read here, by content and not only by name. Never throws on file content. */
  detect(tree: SourceTree): Promise<readonly Candidate[]>;
  /** Reads one candidate that `detect` gave. Never throws on file content. */
  read(candidate: Candidate, tree: SourceTree): Promise<Imported>;
}

/** A run, report or card that an importer can read. */
export interface Candidate {
  /** Names it on the command line (`--run`): a run's id or a file's path. Unique for its importer. */
  readonly id: string;
  /** One line for the list shown to the author: `run bb55f3ce, finished 2023-04-01, accuracy`. */
  readonly title: string;
  /** Files it is read from, as in the tree; the one that tells what it is first. */
  readonly files: readonly string[];
  /** What in the content showed it: `has per-class precision, recall and support`. */
  readonly why: string;
  /** Present when only one of several is meant: the command picks, the author may say otherwise. */
  readonly run?: RunState;
}

/** What decides between several runs: finished before unfinished, test-like before others, then the latest. */
export interface RunState {
  readonly finished: boolean;
  /** True when at least one of its metrics names the test part. */
  readonly hasTestMetric: boolean;
  /** When it ended, ISO 8601; undefined where the file does not say. */
  readonly endedAt?: string;
  /** Counts up from run to run where the program numbers them: 3 for `version_3`. Decides where no time does. */
  readonly serial?: number;
}

/** What reading gives. */
export interface Imported {
  readonly draft: Draft;
  /** What was left out or is odd, for the author to read. */
  readonly notes: readonly Note[];
}

/** A remark about a file: `a NaN in /loss was left out`. */
export interface Note {
  /** As in the tree. */
  readonly file: string;
  readonly text: string;
}

/** A file that was found. */
export interface SourceFile {
  /** Relative to the folder that is imported, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
}

/** A read-only view of a folder. Only what the walk found can be read. */
export interface SourceTree {
  /** Name of the folder, without the path to it. */
  readonly name: string;
  /** Every regular file, sorted by path in code unit order. */
  readonly files: readonly SourceFile[];
  /** The file at a path, when the walk found it. */
  find(path: string): SourceFile | undefined;
  /**
   * Bytes of a file, from `start` (default 0) at most `limit` (default 20 MB). Undefined when it is
   * not in the tree, can no longer be read, or 2 GB of the folder were read before.
   */
  read(path: string, options?: ReadOptions): Promise<Uint8Array | undefined>;
  /** The whole file as UTF-8 without its byte order mark. Undefined when unreadable, larger than `limit`, or not UTF-8. */
  text(path: string, options?: Pick<ReadOptions, 'limit'>): Promise<string | undefined>;
  /** SHA-256 of the whole file in lower-case hexadecimal; undefined when it cannot be read. */
  hash(path: string): Promise<string | undefined>;
  /**
   * Lends a private copy of a file to a reader that needs a real one, such as SQLite, and removes
   * it afterwards. Files of the same name with an ending of `companions` (`-wal`) come along.
   */
  lend<T>(
    path: string,
    use: (absolutePath: string) => Promise<T> | T,
    options?: { readonly companions?: readonly string[] },
  ): Promise<T | undefined>;
}

export interface ReadOptions {
  /** Most bytes to read. */
  readonly limit?: number;
  /** First byte to read. */
  readonly start?: number;
}
