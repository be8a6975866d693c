import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Finding } from '../findings/finding.ts';
import { fileStart } from '../findings/place.ts';
import { objectTree } from './object-tree.ts';
import type { ParsedManifest } from './parse.ts';

/**
 * Loads a manifest written in TypeScript by importing it: its default export is the manifest.
 * The file runs as code, so only load portfolios you would run.
 */
export async function loadModule(
  folder: string,
  { file, text }: { file: string; text: string },
): Promise<ParsedManifest> {
  const path = join(folder, file);
  const { mtimeMs } = await stat(path);
  try {
    // The time of the last change keeps a stale copy out of Node's module cache while editing.
    const module: unknown = await import(
      /* @vite-ignore */ `${pathToFileURL(path).href}?t=${mtimeMs}`
    );
    // A plain copy, so that getters of the module run here, where what they throw is a finding.
    if (hasDefault(module)) {
      return { tree: objectTree(structuredClone(module.default), { file, text }), findings: [] };
    }
    return { findings: [broken(file, 'It has no default export.')] };
  } catch (error) {
    return {
      findings: [
        broken(file, error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)),
      ],
    };
  }
}

function hasDefault(module: unknown): module is { default: unknown } {
  return typeof module === 'object' && module !== null && 'default' in module;
}

function broken(file: string, reason: string): Finding {
  return {
    rule: 'manifest/module',
    severity: 'error',
    place: fileStart(file),
    message: `This module could not be loaded: ${reason}`,
    help: 'Write `export default defineProject({ … })`. TypeScript manifests need Node 22.18 or later.',
  };
}
