import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PreparedImport } from '../import/import-into.ts';
import { isBlock } from '../../src/manifest/evidence/blocks.ts';
import { UsageError } from './usage-error.ts';

/** Stops when no importer knows the run that was asked for. */
export function assertRun({ found }: Pick<PreparedImport, 'found'>, run: string): void {
  const runs = found
    .flatMap(({ taken, others }) => [...taken, ...others])
    .filter((each) => each.run);
  if (runs.some(({ id }) => id.startsWith(run))) return;
  const ids = runs.slice(0, 10).map(({ id }) => id);
  throw new UsageError(
    ids.length === 0
      ? `There is no run ${run}; no runs were found at all.`
      : `There is no run ${run}. Found: ${ids.join(', ')}${runs.length > 10 ? ' and more' : ''}.`,
  );
}

/** Stops before a manifest that is no YAML, or no block of keys, would be completed. */
export async function assertYaml(folder: string): Promise<void> {
  const { parseManifest } = await import('../../src/manifest/parse.ts');
  for (const name of ['project.yaml', 'project.yml']) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    const { tree, findings } = text === undefined ? { findings: [] } : parseManifest(text, name);
    const [first] = findings;
    if (first)
      throw new UsageError(
        `${name} cannot be completed: ${first.message} (line ${first.place.line}). Correct it first.`,
      );
    if (tree && tree.value !== null && !isBlock(tree.value))
      throw new UsageError(
        `${name} cannot be completed: it holds no keys, such as \`title: My project\`. Correct it first.`,
      );
  }
}
