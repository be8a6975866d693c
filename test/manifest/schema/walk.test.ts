import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Decimal } from '../../../src/manifest/schema/scalars.ts';
import { starred } from '../../../src/manifest/schema/starred.ts';
import { bare, keysAt, missingPublishFields, schemaAt } from '../../../src/manifest/schema/walk.ts';

const name = z.string();
const inner = z.strictObject({ name: starred(name), note: z.string().optional() });
const schema = z.strictObject({
  title: starred(z.string()),
  block: starred(inner),
  list: starred(z.array(inner).optional()),
  counts: z.record(z.string(), z.number()).default({}),
  tagline: z.string().optional(),
});

describe('a wrapped schema', () => {
  test('loses optional, default, nullable and pipe', () => {
    expect(bare(name.optional().nullable().default('x'))).toBe(name);
    expect(bare(name.transform(Number).pipe(z.number()))).toBe(name);
    expect(bare(Decimal.optional())).toBeInstanceOf(z.ZodUnion);
  });

  test('keeps what is not wrapped', () => {
    expect(bare(inner)).toBe(inner);
  });
});

describe('a path', () => {
  test('leads through blocks, lists and maps', () => {
    expect(bare(schemaAt(schema, ['block', 'name']) ?? schema)).toBe(name);
    expect(bare(schemaAt(schema, ['list', 3, 'name']) ?? schema)).toBe(name);
    expect(schemaAt(schema, ['counts', 'malignant'])).toBeInstanceOf(z.ZodNumber);
    expect(schemaAt(schema, [])).toBe(schema);
  });

  test.each([[['nothing']], [['title', 'inside']], [['constructor']], [['block', 'nothing', 'x']]])(
    '%j leads nowhere',
    (path) => {
      expect(schemaAt(schema, path)).toBeUndefined();
    },
  );

  test('lists the keys allowed there, sorted', () => {
    expect(keysAt(schema, [])).toEqual(['block', 'counts', 'list', 'tagline', 'title']);
    expect(keysAt(schema, ['list', 0])).toEqual(['name', 'note']);
    expect(keysAt(schema, ['counts'])).toEqual([]);
    expect(keysAt(schema, ['nothing'])).toEqual([]);
  });
});

describe('starred fields a value lacks', () => {
  const missing = (value: unknown) =>
    missingPublishFields(schema, value).map(({ path }) => path.join('.'));
  test('are listed once per block, not once per field inside', () => {
    expect(missing({})).toEqual(['title', 'block', 'list']);
    expect(missing(undefined)).toEqual(['title', 'block', 'list']);
    expect(missing('text')).toEqual(['title', 'block', 'list']);
  });

  test('are listed inside blocks and list items that are there', () => {
    expect(missing({ title: 'T', block: {}, list: [{ name: 'a' }, { note: 'b' }] })).toEqual([
      'block.name',
      'list.1.name',
    ]);
  });

  test('include those written without a value', () => {
    expect(missing({ title: null, block: { name: 'a' }, list: [] })).toEqual(['title']);
  });

  test('are none when all are there; fields without a star are never asked for', () => {
    expect(missing({ title: 'T', block: { name: 'a' }, list: [] })).toEqual([]);
  });
});
