import { posix } from 'node:path';
import type { Repository } from './repository.ts';

/** Lock files that a scan does not open. */
const LOCKS = new Set([
  'Cargo.lock',
  'Gemfile.lock',
  'Manifest.toml',
  'flake.lock',
  'go.sum',
  'package-lock.json',
  'pixi.lock',
  'pnpm-lock.yaml',
  'pylock.toml',
  'renv.lock',
  'yarn.lock',
]);

/** How the files of a repository fix software versions. */
export interface FoundEnvironment {
  /** What is not fixed, a sentence without its full stop; absent when all is. */
  readonly open?: string;
}

/** How the files fix software versions; undefined where no file names any software. */
export function environmentIn({ scan, files }: Repository): FoundEnvironment | undefined {
  if (isLocked({ scan, files })) return {};
  const most = Math.max(0, ...scan.dependencyFiles.map(({ declared }) => declared));
  const [main] = scan.dependencyFiles.filter(({ declared }) => declared === most && declared > 0);
  if (main)
    return main.pinned === main.declared
      ? {}
      : { open: `${main.file} fixes ${main.pinned} of ${main.declared} versions` };
  const [first] = scan.frameworks;
  return first && { open: `The code uses ${first.name}, and no file fixes its version` };
}

function isLocked({ scan, files }: Pick<Repository, 'scan' | 'files'>): boolean {
  return (
    scan.locks.length + scan.dockerfiles.length > 0 ||
    files.some((file) => LOCKS.has(posix.basename(file)))
  );
}
