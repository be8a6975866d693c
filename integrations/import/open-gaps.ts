import { pathText } from '../../src/findings/place.ts';
import { schemaOf } from '../../src/manifest/check.ts';
import { withoutGaps } from '../../src/manifest/gaps.ts';
import { parseManifest } from '../../src/manifest/parse.ts';
import { missingPublishFields } from '../../src/manifest/schema/walk.ts';
import type { DraftGap } from '../../src/drafts/draft.ts';

/** What the author has still to type. */
export interface OpenGaps {
  /** Marked places, and what no file said anything about. */
  readonly gaps: readonly { readonly path: string; readonly asks: string }[];
  /** Keys that publishing needs and the manifest lacks, such as `tagline`. */
  readonly forPublishing: readonly string[];
}

/** Lists what a manifest still lacks. */
export function openGaps(text: string, asked: readonly DraftGap[]): OpenGaps {
  const { tree } = parseManifest(text, 'project.yaml');
  if (!tree) return { gaps: [], forPublishing: [] };
  const marked = withoutGaps(tree);
  const missing = missingPublishFields(schemaOf(marked.tree), marked.tree.value);
  return {
    gaps: [
      ...marked.findings.map(({ place, help = '' }) => ({
        path: pathText(place.path),
        asks: help,
      })),
      ...asked.map(({ path, asks }) => ({ path: pathText(path), asks })),
    ],
    forPublishing: missing
      .map(({ path }) => pathText(path))
      .filter(isFirst)
      .filter(
        (path) => !marked.findings.some(({ place }) => pathText(place.path).startsWith(path)),
      ),
  };
}

function isFirst(path: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(path) === index;
}
