import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A notebook in the newest minor version, as text. */
export function notebookText(
  cells: readonly unknown[],
  more: Readonly<Record<string, unknown>> = {},
): string {
  return JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells, ...more });
}

/** A code cell with outputs. */
export function codeCell(
  source: string,
  { tags = [] as readonly string[], outputs = [] as readonly unknown[] } = {},
) {
  return {
    cell_type: 'code',
    id: 'a',
    metadata: { tags },
    source: [source],
    execution_count: 1,
    outputs,
  };
}

/** An output that shows data. */
export function display(data: Readonly<Record<string, unknown>>) {
  return { output_type: 'display_data', metadata: {}, data };
}

/** The smallest PNG, 1 × 1, in base64. */
export const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** The notebook of the showcase. */
export function showcaseNotebook(): string {
  const path = '../../../examples/showcase/projects/tumour-triage/notebooks/scores.ipynb';
  return readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
}
