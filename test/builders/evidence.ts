import { createHash } from 'node:crypto';
import { schemaOf } from '../../src/manifest/check.ts';
import { fromBlocks } from '../../src/manifest/evidence/blocks.ts';
import { parseContent } from '../../src/manifest/evidence/content.ts';
import type { EvidenceFile } from '../../src/manifest/evidence/evidence-file.ts';
import { fillTree } from '../../src/manifest/evidence/fill.ts';
import type { Filled } from '../../src/manifest/evidence/fill.ts';
import type { ManifestTree } from '../../src/manifest/tree.ts';

/** The evidence files every project of a test has beside it. */
export const EVIDENCE_TEXTS: Readonly<Record<string, string>> = {
  'evidence/metrics.json': '{"recall": 0.9375, "confusion": [[60,4],[4,103]], "note": "x"}',
  'evidence/metrics.csv': 'model,accuracy\nsvm,0.953\nknn,0.93\n',
  // A dvc.lock knows this one under another hash.
  'evidence/stale.json': '{"recall": 0.9375}',
};

/** Follows the `from` blocks of a manifest into files held in memory, as loading does on disk. */
export function fillFromTexts(
  tree: ManifestTree,
  texts: Readonly<Record<string, string>> = EVIDENCE_TEXTS,
): Filled & { evidence: Record<string, EvidenceFile> } {
  const contents = new Map(
    Object.entries(texts).map(([path, text]) => [path, parseContent(text, path)]),
  );
  const blocks = fromBlocks(schemaOf(tree), tree.value);
  const named = new Set(blocks.map(({ from }) => from?.file));
  const evidence = Object.entries(texts).filter(([path]) => named.has(path));
  return {
    ...fillTree(tree, blocks, contents),
    evidence: Object.fromEntries(evidence.map(([path, text]) => [path, fileOf(path, text)])),
  };
}

function fileOf(path: string, text: string): EvidenceFile {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const found = createHash('md5').update(text).digest('hex');
  const lock = { file: 'projects/tumours/dvc.lock', algorithm: 'md5', matches: false } as const;
  const stale = { ...lock, recorded: '0'.repeat(32), found };
  return {
    path,
    file: `projects/tumours/${path}`,
    sha256,
    bytes: text.length,
    ...(path.includes('stale') ? { lock: stale } : {}),
  };
}
