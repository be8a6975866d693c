import { z } from 'zod';
import { bare, shapeOf } from '../schema/walk.ts';
import { isBlock, ownValue } from './blocks.ts';
import { numberFrom } from './fit.ts';

type AnySchema = z.core.$ZodType;
type Columns = Readonly<Record<string, string>>;

/** The fields of one entry of a list; undefined when its entries are no blocks. */
export function entryFields(schema: AnySchema): Readonly<Record<string, AnySchema>> | undefined {
  const inner = bare(schema);
  const element = inner instanceof z.ZodArray ? bare(inner.element) : undefined;
  return element instanceof z.ZodObject ? shapeOf(element) : undefined;
}

/** A list that is longer than its field allows. */
export interface TooLong {
  readonly length: number;
  readonly most: number;
}

/** Most entries a list may have; Infinity without a limit. */
export function mostEntries(schema: AnySchema): number {
  const inner = bare(schema);
  const checks = inner instanceof z.ZodArray ? (inner.def.checks ?? []) : [];
  return Math.min(
    ...checks.map((check) =>
      check instanceof z.core.$ZodCheckMaxLength ? check._zod.def.maximum : Infinity,
    ),
    Infinity,
  );
}

/** The first list at or below a value that is too long for its field. Looks into no such list. */
export function tooLong(value: unknown, schema: AnySchema): TooLong | undefined {
  const inner = bare(schema);
  if (inner instanceof z.ZodArray && Array.isArray(value)) {
    const most = mostEntries(schema);
    if (value.length > most) return { length: value.length, most };
    return firstOf(value.map((item: unknown) => () => tooLong(item, inner.element)));
  }
  if (!(inner instanceof z.ZodObject) || !isBlock(value)) return undefined;
  const fields = Object.entries(shapeOf(inner));
  return firstOf(
    fields.map(
      ([key, field]) =>
        () =>
          tooLong(ownValue(value, key), field),
    ),
  );
}

function firstOf(looks: readonly (() => TooLong | undefined)[]): TooLong | undefined {
  for (const look of looks) {
    const found = look();
    if (found) return found;
  }
  return undefined;
}

/** The arrays of a block that hold the keys of a list's entries, such as fpr, tpr and thresholds. */
export function parallelArrays(
  value: object,
  schema: AnySchema,
  columns: Columns,
): ReadonlyMap<string, readonly unknown[]> {
  const keys = Object.keys(entryFields(schema) ?? {});
  return new Map(
    keys.flatMap((key) => {
      const found = ownValue(value, columnOf(key, columns));
      return Array.isArray(found) ? [[key, found]] : [];
    }),
  );
}

/** Turns arrays side by side into a list of blocks; entries that a shorter array lacks are left out. */
export function sideBySide(arrays: ReadonlyMap<string, readonly unknown[]>): object[] {
  const length = Math.max(0, ...[...arrays.values()].map((array) => array.length));
  return Array.from({ length }, (_, index) =>
    Object.fromEntries([...arrays].map(([key, array]) => [key, array[index]])),
  );
}

/** Gives the entries of a list the keys that the field knows. */
export function renamed(list: readonly unknown[], schema: AnySchema, columns: Columns): unknown[] {
  const fields = entryFields(schema);
  if (!fields) return isMatrix(schema) ? list.map(matrixRow) : [...list];
  return list.map((item) => (isBlock(item) ? renamedBlock(item, fields, columns) : item));
}

/** The same for one block. */
export function renamedBlock(
  item: object,
  fields: Readonly<Record<string, AnySchema>>,
  columns: Columns,
): object {
  return Object.fromEntries(
    Object.keys(fields).flatMap((key) => {
      const found = ownValue(item, columnOf(key, columns));
      return found === undefined ? [] : [[key, found]];
    }),
  );
}

/** What a key of ours is called in the file. */
export function columnOf(key: string, columns: Columns): string {
  const named: unknown = ownValue(columns, key);
  return typeof named === 'string' ? named : key;
}

/**
 * Rows of a table as rows of a matrix. A column without a name holds the names of the rows, however
 * they read; so does a first column of words.
 */
export function matrixRows({ header, rows }: Table): (readonly string[])[] {
  return rows.map((cells) => {
    if (header.includes('')) return cells.filter((_, index) => header[index] !== '');
    return numberFrom(cells[0]) === undefined ? cells.slice(1) : cells;
  });
}

interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** True for a list of lists. */
export function isMatrix(schema: AnySchema): boolean {
  const inner = bare(schema);
  return inner instanceof z.ZodArray && bare(inner.element) instanceof z.ZodArray;
}

// A row of a table becomes a row of a matrix; a first cell that is no number names the row.
function matrixRow(item: unknown): unknown {
  if (!isBlock(item)) return item;
  const cells: unknown[] = Object.values(item);
  return numberFrom(cells[0]) === undefined ? cells.slice(1) : cells;
}
