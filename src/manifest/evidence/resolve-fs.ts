import { schemaOf } from '../check.ts';
import type { ManifestTree } from '../tree.ts';
import { fromBlocks } from './blocks.ts';
import type { EvidenceFile } from './evidence-file.ts';
import { fillTree } from './fill.ts';
import type { Filled } from './fill.ts';
import { readEvidence } from './read-evidence-fs.ts';

/** A manifest with what it reads in place, and the files it read. */
export interface Resolved extends Filled {
  /** Files by the path the manifest writes. */
  readonly evidence: Readonly<Record<string, EvidenceFile>>;
}

/** Follows every `from` of a manifest; each file is read and parsed once. Never throws. */
export async function resolveEvidence(
  root: string,
  { folder, tree }: { readonly folder: string; readonly tree: ManifestTree },
): Promise<Resolved> {
  const blocks = fromBlocks(schemaOf(tree), tree.value);
  const paths = [...new Set(blocks.flatMap(({ from }) => (from ? [from.file] : [])))];
  const files = await Promise.all(
    paths.map(async (path) => [path, await readEvidence(root, { folder, path })] as const),
  );
  const contents = new Map(files.map(([path, { content }]) => [path, content]));
  const evidence = Object.fromEntries(
    files.flatMap(([path, { file }]) => (file ? [[path, file]] : [])),
  );
  return { ...fillTree(tree, blocks, contents), evidence };
}
