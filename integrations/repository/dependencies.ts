import { posix } from 'node:path';
import type { Note } from '../../src/drafts/importer.ts';
import type { Dependency, DependencyFile } from '../../src/drafts/repository-scan.ts';
import { condaDependencies } from './conda.ts';
import { pixiDependencies } from './pixi.ts';
import { readPyproject } from './pyproject.ts';
import type { Pyproject } from './pyproject.ts';
import { requirementsIn } from './requirements.ts';
import { setupCfgDependencies, setupPyDependencies } from './setup-files.ts';

const REQUIREMENTS = /^(?:[\w.-]*[._-])?requirements?(?:[._-][\w.-]*)?\.(?:txt|in)$/i;
const CONDA = /^(?:[\w-]*[-_])?environment(?:[-_.][\w.-]*)?\.ya?ml$|^conda\.ya?ml$/i;
const IN_FOLDER = /(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i;
const FOR_WORK = /dev|test|lint|docs?\b|ci\b/i;

type Reader = (text: string, file: string) => readonly Dependency[] | string;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['setup.py', setupPyDependencies],
  ['setup.cfg', setupCfgDependencies],
  ['pixi.toml', pixiDependencies],
]);

/** True for names of files that declare dependencies. */
export function mayDeclare(path: string): boolean {
  const name = posix.basename(path);
  return (
    name === 'pyproject.toml' ||
    READERS.has(name) ||
    REQUIREMENTS.test(name) ||
    CONDA.test(name) ||
    IN_FOLDER.test(path)
  );
}

/** What one file declares. */
export interface Declared {
  readonly dependencies: readonly Dependency[];
  readonly pyproject?: Pyproject;
  readonly notes: readonly Note[];
}

/** Reads a file that declares dependencies, by its name. */
export function readDeclared(text: string, file: string): Declared {
  const name = posix.basename(file);
  if (name === 'pyproject.toml') return fromPyproject(readPyproject(text, file), file);
  const reader = READERS.get(name);
  if (reader) return outcome(reader(text, file), file);
  if (CONDA.test(name)) return outcome(condaDependencies(text, file), file);
  const development = FOR_WORK.test(name.replace(/requirements?/i, ''));
  return outcome(requirementsIn(text, { file, development }), file);
}

function fromPyproject(read: Pyproject | string, file: string): Declared {
  if (typeof read === 'string') return { dependencies: [], notes: [{ file, text: read }] };
  return { dependencies: read.dependencies, pyproject: read, notes: [] };
}

function outcome(read: readonly Dependency[] | string, file: string): Declared {
  return typeof read === 'string'
    ? { dependencies: [], notes: [{ file, text: read }] }
    : { dependencies: read, notes: [] };
}

/** Files with what they declare, development apart; files that declare nothing else are left out. */
export function dependencyFiles(dependencies: readonly Dependency[]): DependencyFile[] {
  const used = dependencies.filter(({ development }) => !development);
  return [...Map.groupBy(used, ({ file }) => file)].map(([file, members]) => ({
    file,
    declared: members.length,
    pinned: members.filter(({ pinned }) => pinned).length,
  }));
}
