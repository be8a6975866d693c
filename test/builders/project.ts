import { checkProject } from '../../src/manifest/check.ts';
import { parseManifest } from '../../src/manifest/parse.ts';
import type { Project } from '../../src/manifest/portfolio.ts';
import { EVIDENCE_TEXTS, fillFromTexts } from './evidence.ts';

/** The smallest manifest of each family; a test adds the blocks it is about. */
const SMALLEST = {
  agent: { type: 'agent' },
  binary: {
    type: 'tabular-classification',
    target: { name: 'diagnosis', positiveClass: 'malignant', classes: ['malignant', 'benign'] },
  },
  clustering: { type: 'clustering' },
  detection: { type: 'object-detection' },
  forecasting: {
    type: 'forecasting',
    target: { name: 'carbon dioxide', unit: 'ppm' },
    horizon: { steps: 26, stepUnit: 'week' },
  },
  language: { type: 'llm-evaluation' },
  multiclass: { type: 'image-classification', target: { name: 'digit' } },
  multilabel: { type: 'multilabel-classification' },
  other: { type: 'custom' },
  rag: { type: 'rag' },
  ranking: { type: 'recommendation' },
  regression: { type: 'tabular-regression', target: { name: 'progression', unit: 'points' } },
  reinforcement: { type: 'reinforcement-learning' },
  segmentation: { type: 'image-segmentation' },
  speech: { type: 'automatic-speech-recognition' },
  survival: { type: 'survival-analysis' },
} as const;

/**
 * A real project: the manifest goes through parser, evidence files and schema, so a test cannot build
 * an impossible one.
 * @param texts what the files a `from` may name hold
 */
export function buildProject(
  family: keyof typeof SMALLEST,
  blocks: Readonly<Record<string, unknown>> = {},
  texts: Readonly<Record<string, string>> = EVIDENCE_TEXTS,
): Project {
  const id = 'tumours';
  const file = `projects/${id}/project.json`;
  const source = {
    schemaVersion: '1',
    id,
    title: 'Malignant or benign, in two kilobytes',
    task: SMALLEST[family],
    ...blocks,
  };
  const { tree, findings } = parseManifest(JSON.stringify(source, null, 2), file);
  if (!tree)
    throw new Error(
      `The test's manifest does not parse: ${findings.map(({ message }) => message).join(' ')}`,
    );
  const filled = fillFromTexts(tree, texts);
  const checked = checkProject(filled.tree, { folder: id, unread: filled.unread });
  const remarks = [...filled.findings, ...checked.findings];
  if (!checked.value || remarks.length > 0)
    throw new Error(
      `The test's manifest is wrong: ${remarks.map(({ message }) => message).join(' ')}`,
    );
  return {
    id,
    manifest: checked.value,
    tree: filled.tree,
    folder: `projects/${id}`,
    evidence: filled.evidence,
    readings: filled.readings,
  };
}
