import { pathText } from '../../src/findings/place.ts';
import { withoutGaps } from '../../src/manifest/gaps.ts';
import { neededToPublish } from '../../src/manifest/needed-to-publish.ts';
import { parseManifest } from '../../src/manifest/parse.ts';
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
  return {
    gaps: [
      ...marked.gaps.map(({ path, help }) => ({ path: pathText(path), asks: help })),
      ...asked.map(({ path, asks }) => ({ path: pathText(path), asks })),
    ],
    forPublishing: neededToPublish(marked.tree, marked.gaps)
      .map(({ path }) => pathText(path))
      .filter(isFirst),
  };
}

function isFirst(path: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(path) === index;
}
