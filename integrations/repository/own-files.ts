import type { SourceFile, SourceTree } from '../../src/drafts/importer.ts';

// Copies of other people's code, and folders where programs keep what they write for each run.
const NOT_OWN =
  /(?:^|\/)(?:vendor|third_party|mlruns|mlartifacts|wandb|lightning_logs|artifacts|dist|build|site|\.dvc|[^/]*\.egg-info)\//i;

/** Files that authors write themselves: not what programs leave for each run, nor vendored code. */
export function ownFiles({ files }: SourceTree): SourceFile[] {
  return files.filter(({ path }) => !NOT_OWN.test(path));
}

/** Folders a path lies below. */
export function depthOf(path: string): number {
  return path.split('/').length - 1;
}

/** Files near the top first, otherwise by path. */
export function nearestFirst<T extends { readonly path: string }>(files: readonly T[]): T[] {
  return [...Map.groupBy(files, ({ path }) => depthOf(path))]
    .sort(([a], [b]) => a - b)
    .flatMap(([, members]) => members);
}

/** Number of the first line that holds a pattern, from 1; undefined when none does. */
export function lineWith(text: string, pattern: RegExp): number | undefined {
  const index = text.split('\n').findIndex((line) => pattern.test(line));
  return index < 0 ? undefined : index + 1;
}

/** A text as a regular expression that finds just it. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
