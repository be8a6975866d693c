import { posix } from 'node:path';
import { valueIn } from '../../src/drafts/content-of.ts';
import type { DraftField } from '../../src/drafts/draft.ts';
import type { SourceTree } from '../../src/drafts/importer.ts';
import { isBlock, ownValue } from '../../src/manifest/evidence/blocks.ts';

/** What an `MLproject` file says. */
export interface ProjectFile {
  /** As in the tree. */
  readonly file: string;
  readonly fields: readonly DraftField[];
  /** Names of entry points that cannot be run without a value nobody wrote down. */
  readonly left: readonly string[];
}

const MAX_BYTES = 200_000;
const MOST = 10;

/** Every `MLproject` file in a tree that has entry points with commands. */
export async function projectFiles(tree: SourceTree): Promise<ProjectFile[]> {
  const files = tree.files.filter(
    ({ path, bytes }) => posix.basename(path) === 'MLproject' && bytes <= MAX_BYTES,
  );
  const read = await Promise.all(files.map(({ path }) => readProjectFile(path, tree)));
  return read.filter((each) => each !== undefined);
}

/** Reads one file; undefined when it is no MLproject. */
export async function readProjectFile(
  file: string,
  tree: SourceTree,
): Promise<ProjectFile | undefined> {
  const text = await tree.text(file, { limit: MAX_BYTES });
  const value = valueIn(text, 'MLproject.yaml');
  const points = isBlock(value) ? ownValue(value, 'entry_points') : undefined;
  if (!isBlock(points)) return undefined;
  const commands = Object.entries(points).flatMap(([name, point]: [string, unknown]) =>
    isBlock(point) ? commandOf(name, point, file) : [],
  );
  if (commands.length === 0) return undefined;
  return {
    file,
    fields: commands.flatMap(({ field }) => field ?? []).slice(0, MOST),
    left: commands.filter(({ field }) => !field).map(({ name }) => name),
  };
}

function commandOf(
  name: string,
  point: object,
  file: string,
): readonly { readonly name: string; readonly field?: DraftField }[] {
  const command = ownValue(point, 'command');
  if (typeof command !== 'string' || command.trim() === '') return [];
  const parameters = ownValue(point, 'parameters');
  const filled = filledIn(command.trim(), isBlock(parameters) ? parameters : {});
  const purpose = name.trim();
  if (filled === undefined || purpose === '' || purpose.length > 80) return [{ name }];
  const folder = posix.dirname(file);
  const cmd = folder === '.' ? filled : `mlflow run ${quoted(folder)} -e ${quoted(name)}`;
  if (cmd.length > 300 || /[\r\n]/.test(cmd)) return [{ name }];
  const field: DraftField = {
    path: ['reproducibility', 'commands'],
    adds: 'item',
    value: { purpose, cmd },
    from: { file, how: `command of the entry point ${name}` },
  };
  return [{ name, field }];
}

// MLflow puts the defaults where a command names its parameters.
function filledIn(command: string, parameters: object): string | undefined {
  const names = [...command.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const values = new Map(names.map((name) => [name, defaultOf(ownValue(parameters, name))]));
  if ([...values.values()].includes(undefined)) return undefined;
  return command.replace(/\{(\w+)\}/g, (_, name: string) => values.get(name) ?? '');
}

function defaultOf(parameter: unknown): string | undefined {
  const value = isBlock(parameter) ? ownValue(parameter, 'default') : undefined;
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}

function quoted(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
