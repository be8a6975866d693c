import type { Importer } from '../src/drafts/importer.ts';
import { metricsJson } from './metrics-json/importer.ts';

/**
 * Every importer, sorted by its folder. Add one: a folder here with `importer.ts`, and a line. How
 * to write one stands at the head of src/drafts/importer.ts.
 */
export const IMPORTERS: readonly Importer[] = [metricsJson];
