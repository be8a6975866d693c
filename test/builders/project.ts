import { checkProject } from '../../src/manifest/check.ts';
import { parseManifest } from '../../src/manifest/parse.ts';
import type { Project } from '../../src/manifest/portfolio.ts';

/** The smallest manifest of each family; a test adds the blocks it is about. */
const SMALLEST = {
  binary: {
    type: 'tabular-classification',
    target: { name: 'diagnosis', positiveClass: 'malignant', classes: ['malignant', 'benign'] },
  },
  multiclass: { type: 'image-classification', target: { name: 'digit' } },
  regression: { type: 'tabular-regression', target: { name: 'progression', unit: 'points' } },
} as const;

/** A real project: the manifest goes through parser and schema, so a test cannot build an impossible one. */
export function buildProject(
  family: keyof typeof SMALLEST,
  blocks: Readonly<Record<string, unknown>> = {},
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
  const checked = checkProject(tree, { folder: id });
  if (!checked.value)
    throw new Error(
      `The test's manifest is wrong: ${checked.findings.map(({ message }) => message).join(' ')}`,
    );
  return { id, manifest: checked.value, tree, folder: `projects/${id}`, evidence: {} };
}
