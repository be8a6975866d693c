import type { SourceTree } from '../../src/drafts/importer.ts';

/** Files that runs wrote as their artifacts, by the run's id. */
export type Artifacts = ReadonlyMap<string, readonly string[]>;

/** Below the folder of a run, wherever it lies: in `mlruns`, on a server's disk or in an export. */
const ARTIFACT = /(?:^|\/)([0-9a-f]{32})\/artifacts\/.+(?:\.json|\.ya?ml|\/MLmodel)$/i;

/** Finds the artifacts that other importers could take for results of the whole repository. */
export function artifactsByRun(tree: SourceTree): Artifacts {
  const found = tree.files.flatMap(({ path }) => {
    const [, id] = ARTIFACT.exec(path) ?? [];
    return id === undefined ? [] : [{ id, path }];
  });
  const grouped = Map.groupBy(found, ({ id }) => id);
  return new Map([...grouped].map(([id, own]) => [id, own.map(({ path }) => path)]));
}
