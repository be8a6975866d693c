import { readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathInside } from '../../src/audit/prose/linked-file-fs.ts';
import { sha256Of } from './hash.ts';
import type { Destination } from './prepare.ts';

/** Where a project's manifest stands, and what an import may do with it. */
export interface ProjectFolder extends Destination {
  /** The manifest's file name: `project.yaml`. */
  readonly file: string;
  /** False for JSON and TypeScript, which have no comments or are programs. */
  readonly isEditable: boolean;
}

const NAMES = ['project.yaml', 'project.yml', 'project.json', 'project.ts'] as const;

/**
 * Looks at a project folder, which need not exist yet.
 * @param source folder that is imported; its files inside the project are named, not copied
 */
export async function openProject(folder: string, source: string): Promise<ProjectFolder> {
  const present = await Promise.all(
    NAMES.map(async (name) => (await isFile(join(folder, name))) && name),
  );
  const file = present.find((name) => name !== false) ?? 'project.yaml';
  const exists = present.some((name) => name !== false);
  const [base, from] = await Promise.all([realpath(folder).catch(() => folder), realpath(source)]);
  return {
    file,
    isEditable: /\.ya?ml$/.test(file),
    manifest: exists ? await readFile(join(folder, file), 'utf8') : undefined,
    hashAt: (path) => readFile(join(folder, path)).then(sha256Of, () => undefined),
    placeOf: (path) => pathInside(base, join(from, path)),
  };
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (details) => details.isFile(),
    () => false,
  );
}
