import { z } from 'zod';
import type { ManifestPath } from '../../findings/place.ts';
import { publishFields } from './starred.ts';

type AnySchema = z.core.$ZodType;

/** Removes optional, default, nullable and pipe around a schema. */
export function bare(schema: AnySchema): AnySchema {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable
  ) {
    return bare(schema.unwrap());
  }
  return schema instanceof z.ZodPipe ? bare(schema.in) : schema;
}

/** The schema at a path, or undefined where the path leaves the schema. */
export function schemaAt(schema: AnySchema, path: ManifestPath): AnySchema | undefined {
  return path.reduce<AnySchema | undefined>((at, step) => at && childAt(bare(at), step), schema);
}

/** Keys allowed at a path, sorted; empty where any key or none is allowed. */
export function keysAt(schema: AnySchema, path: ManifestPath): string[] {
  const at = schemaAt(schema, path);
  return at ? [...new Set(keysOf(bare(at)))].sort() : [];
}

// Where an author may choose between blocks, the keys of each are allowed.
function keysOf(schema: AnySchema): string[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysOf(bare(option)));
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** A field a published project must have and this one lacks. */
export interface MissingField {
  readonly path: ManifestPath;
  readonly schema: AnySchema;
}

/** Lists the starred fields a value lacks; the inside of a missing block is not listed. */
export function missingPublishFields(
  schema: AnySchema,
  value: unknown,
  path: ManifestPath = [],
): MissingField[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodObject) return missingInObject(inner, value, path);
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    return value.flatMap((item: unknown, index) =>
      missingPublishFields(inner.element, item, [...path, index]),
    );
  }
  return [];
}

function missingInObject(schema: z.ZodObject, value: unknown, path: ManifestPath): MissingField[] {
  const fields =
    typeof value === 'object' && value !== null
      ? new Map(Object.entries(value))
      : new Map<string, unknown>();
  return Object.entries(shapeOf(schema)).flatMap(([key, child]) => {
    const found: unknown = fields.get(key);
    if (found !== undefined && found !== null)
      return missingPublishFields(child, found, [...path, key]);
    return isStarred(child) ? [{ path: [...path, key], schema: child }] : [];
  });
}

/** The fields of a block's schema, by key. */
export function shapeOf(schema: z.ZodObject): Readonly<Record<string, AnySchema>> {
  // zod types the fields of an object of unknown shape as `any`; they are always schemas.
  return schema.shape;
}

function isStarred(schema: AnySchema): boolean {
  return publishFields.has(schema);
}

function childAt(schema: AnySchema, step: string | number): AnySchema | undefined {
  if (schema instanceof z.ZodObject)
    return Object.hasOwn(schema.shape, step) ? shapeOf(schema)[step] : undefined;
  if (schema instanceof z.ZodArray) return typeof step === 'number' ? schema.element : undefined;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodUnion)
    return schema.options.map((option) => childAt(bare(option), step)).find(Boolean);
  return undefined;
}
