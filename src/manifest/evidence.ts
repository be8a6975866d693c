import type { ManifestPath } from '../findings/place.ts';

/** One mention of an evidence file in a manifest. */
export interface EvidenceMention {
  /** Path of the `source` block. */
  readonly at: ManifestPath;
  /** File as written, relative to the project folder. */
  readonly path: string;
  readonly pointer?: string;
  readonly sha256?: string;
}

/** Finds every `source: { path }` block of a manifest, in order of writing. */
export function evidenceMentions(value: unknown, at: ManifestPath = []): EvidenceMention[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => evidenceMentions(item, [...at, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
    const mention = key === 'source' ? mentionOf(child, [...at, key]) : undefined;
    return mention ? [mention] : evidenceMentions(child, [...at, key]);
  });
}

function mentionOf(value: unknown, at: ManifestPath): EvidenceMention | undefined {
  if (
    typeof value !== 'object' ||
    value === null ||
    !('path' in value) ||
    typeof value.path !== 'string'
  )
    return undefined;
  const pointer =
    'pointer' in value && typeof value.pointer === 'string' ? { pointer: value.pointer } : {};
  const sha256 =
    'sha256' in value && typeof value.sha256 === 'string' ? { sha256: value.sha256 } : {};
  return { at, path: value.path, ...pointer, ...sha256 };
}
