import type { ManifestPath } from '../findings/place.ts';
import { mostEntries } from '../manifest/evidence/arrange.ts';
import { PROJECT_SCHEMAS } from '../manifest/schema/project.ts';
import { schemaAt } from '../manifest/schema/walk.ts';

/** Most items the list at a path may hold in a manifest of any task; infinite where none is set. */
export function mostItems(path: ManifestPath): number {
  const limits = PROJECT_SCHEMAS.map(({ schema }) => {
    const list = schemaAt(schema, path);
    return list ? mostEntries(list) : Infinity;
  });
  return Math.min(Infinity, ...limits);
}
