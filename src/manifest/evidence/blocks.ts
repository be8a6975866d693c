import { z } from 'zod';
import type { ManifestPath } from '../../findings/place.ts';
import { FromSchema, filledKeys } from '../schema/from.ts';
import type { From } from '../schema/from.ts';
import { bare, shapeOf } from '../schema/walk.ts';

/** A block of a manifest that carries a `from`. */
export interface FromBlock {
  readonly path: ManifestPath;
  readonly schema: z.ZodObject;
  /** The block as written. */
  readonly written: object;
  /** Key of the block that a number or a list in the file fills. */
  readonly fills: string;
  /** Undefined when the `from` itself is malformed; the schema says so. */
  readonly from?: From;
}

/**
 * Finds every block with a `from`, in order of writing. Walks along the schema, so whatever an
 * author wrote, the walk is as deep as a manifest can be and no deeper.
 */
export function fromBlocks(
  schema: z.core.$ZodType,
  value: unknown,
  path: ManifestPath = [],
): FromBlock[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((item: unknown, index) =>
      fromBlocks(inner.element, item, [...path, index]),
    );
  if (!(inner instanceof z.ZodObject) || !isBlock(value)) return [];
  const children = Object.entries(shapeOf(inner)).flatMap(([key, child]) =>
    key === 'from' ? [] : fromBlocks(child, ownValue(value, key), [...path, key]),
  );
  return [...blockHere(inner, value, path), ...children];
}

function blockHere(schema: z.ZodObject, written: object, path: ManifestPath): FromBlock[] {
  const field = shapeOf(schema)['from'];
  const fills = field && filledKeys.get(field)?.fills;
  const raw = ownValue(written, 'from');
  if (fills === undefined || raw === undefined) return [];
  const from = FromSchema.safeParse(raw);
  return [{ path, schema, written, fills, ...(from.success ? { from: from.data } : {}) }];
}

/** True for a block of keys: neither a list nor nothing. */
export function isBlock(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a block's own key; never one it inherits. */
export function ownValue(block: object, key: string | number): unknown {
  return Object.getOwnPropertyDescriptor(block, key)?.value;
}
