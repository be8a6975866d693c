import { z } from 'zod';
import type { Project } from '../../manifest/portfolio.ts';
import { PROJECT_SCHEMAS } from '../../manifest/schema/project.ts';
import { publishFields } from '../../manifest/schema/starred.ts';
import { bare, schemaAt } from '../../manifest/schema/walk.ts';

/** A part of a manifest that is not written yet. */
export interface MissingKey {
  /** What to write: `framing`, `evaluation.errorAnalysis`. */
  readonly key: string;
  /** What it holds, as the schema says it. */
  readonly description: string;
  /** True for what a published project must have. */
  readonly needed: boolean;
}

/** Keys the manifest of a project lacks and its schema knows, in the order asked for. */
export function missingKeys({ manifest }: Project, keys: readonly string[]): MissingKey[] {
  const schema = PROJECT_SCHEMAS.find(({ family }) => family.id === manifest.family)?.schema;
  return keys.flatMap((key) => {
    const path = key.split('.');
    const at = schema && schemaAt(schema, path);
    if (!at || valueAt(manifest, path) !== undefined) return [];
    return [{ key, description: descriptionOf(at), needed: publishFields.has(at) }];
  });
}

function descriptionOf(schema: z.core.$ZodType): string {
  const said = [schema, bare(schema)].map((each) => z.globalRegistry.get(each)?.description);
  return said.find((text) => text !== undefined) ?? '';
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined,
    value,
  );
}
