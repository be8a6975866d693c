import type { Finding } from '../../findings/finding.ts';
import type { ManifestPath } from '../../findings/place.ts';
import { valueAt } from '../issues.ts';
import { shapeOf } from '../schema/walk.ts';
import type { ManifestTree } from '../tree.ts';
import type { FromBlock } from './blocks.ts';
import type { Content } from './content.ts';
import type { ReadValue, Reading } from './evidence-file.ts';
import { fillBlock } from './fill-block.ts';
import { filledTree } from './filled-tree.ts';
import { frameConflicts } from './frame-conflicts.ts';
import { isProblem, problemFinding } from './problem.ts';
import type { Problem } from './problem.ts';

/** A manifest whose `from` blocks were followed. */
export interface Filled {
  /** The manifest with the values it reads; typed values are kept. */
  readonly tree: ManifestTree;
  readonly readings: readonly Reading[];
  readonly findings: readonly Finding[];
  /** Paths of values that could not be read; that they are missing needs no second remark. */
  readonly unread: readonly ManifestPath[];
}

/**
 * Fills every `from` block of a manifest. Never throws.
 * @param contents parsed files by the path the manifest writes, or why they could not be read
 */
export function fillTree(
  tree: ManifestTree,
  blocks: readonly FromBlock[],
  contents: ReadonlyMap<string, Content | Problem>,
): Filled {
  const results = blocks.map((block) => ({ block, result: resultOf(block, { tree, contents }) }));
  const readings = results.flatMap(({ result }) => ('values' in result ? [result] : []));
  const failed = results.filter(({ result }) => !('values' in result));
  return {
    tree: filledTree(tree, readings),
    readings,
    findings: failed.flatMap(({ block, result }, index) =>
      isProblem(result) && isFirst(result, failed.slice(0, index))
        ? [problemFinding(result, block, tree)]
        : [],
    ),
    unread: failed.map(({ block }) => block.path),
  };
}

type Failed = Problem | { readonly malformed: true };

function resultOf(
  block: FromBlock,
  { tree, contents }: { tree: ManifestTree; contents: ReadonlyMap<string, Content | Problem> },
): Reading | Failed {
  const { from, path } = block;
  const content = from && contents.get(from.file);
  // What is wrong with the `from` itself is said by the schema.
  if (!from || !content) return { malformed: true };
  if (isProblem(content)) return content;
  const keys = fillBlock(block, from, content);
  if (isProblem(keys)) return keys;
  const { fills, schema } = block;
  const conflicts = frameConflicts({ fills, field: shapeOf(schema)[fills] }, from, content);
  return {
    block: path,
    from,
    values: keys.map((key) => readValue(key, block, tree)),
    ...(conflicts.length > 0 ? { conflicts } : {}),
  };
}

function readValue(
  { steps, value, written }: { steps: readonly string[] } & Pick<ReadValue, 'value' | 'written'>,
  { path }: FromBlock,
  tree: ManifestTree,
): ReadValue {
  const at = [...path, ...steps];
  const typed = valueAt(tree.value, at);
  return { path: at, value, typed: typed !== undefined && typed !== null, written };
}

// A file that cannot be read is remarked on where it is named first, not at each of its numbers.
function isFirst(problem: Problem, earlier: readonly { readonly result: object }[]): boolean {
  return !earlier.some(({ result }) => result === problem);
}
