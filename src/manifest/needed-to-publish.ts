import { pathText } from '../findings/place.ts';
import type { ManifestPath } from '../findings/place.ts';
import { schemaOf } from './check.ts';
import type { Gap } from './gaps.ts';
import { missingPublishFields } from './schema/walk.ts';
import type { MissingField } from './schema/walk.ts';
import type { ManifestTree } from './tree.ts';

/**
 * Fields a manifest lacks before it can be published, in the order of its schema. What a marked gap
 * asks for already is not asked for twice.
 * @param tree the manifest without its gaps
 */
export function neededToPublish(
  tree: ManifestTree,
  gaps: readonly Pick<Gap, 'path'>[],
): readonly MissingField[] {
  return missingPublishFields(schemaOf(tree), tree.value).filter(
    ({ path }) => !gaps.some((gap) => isWithin(gap.path, path)),
  );
}

function isWithin(path: ManifestPath, block: ManifestPath): boolean {
  return pathText(path).startsWith(pathText(block));
}
