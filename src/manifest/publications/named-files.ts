import type { ManifestPath } from '../../findings/place.ts';
import { FilePath } from '../schema/scalars.ts';
import { valueAt } from '../issues.ts';

/** One entry of the list of publications: a file, or something written by hand. */
export interface ListedPublication {
  readonly path: ManifestPath;
  /** File relative to the portfolio folder; undefined for what is written by hand. */
  readonly from?: string;
}

/** The entries of `publications` in order. Paths a manifest must not have are left to its check. */
export function listedPublications(profile: unknown): ListedPublication[] {
  const written = valueAt(profile, ['publications']);
  const root = ['publications'];
  if (!Array.isArray(written)) return listed(written, root).filter(({ from }) => from);
  return written.flatMap((item: unknown, index) => listed(item, [...root, index]));
}

function listed(item: unknown, path: ManifestPath): ListedPublication[] {
  const from = FilePath.safeParse(valueAt(item, ['from']));
  return [{ path, ...(from.success ? { from: from.data } : {}) }];
}
