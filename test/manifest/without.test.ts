import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { withoutBrokenParts, withoutWrongKeys } from '../../src/manifest/without.ts';

const SCHEMA = z.strictObject({
  a: z.strictObject({ b: z.number().optional(), list: z.array(z.strictObject({ c: z.number() })) }),
  d: z.string().optional(),
});
const VALUE = { a: { b: 'no', list: [{ c: 1 }, { c: 2, e: 3 }], f: 1 }, d: 'x', g: 2 };
const issues = () => SCHEMA.safeParse(VALUE).error?.issues ?? [];

describe('a manifest with wrong keys', () => {
  test('keeps the rest of the blocks they stand in, and the places of list items', () => {
    expect(withoutWrongKeys(VALUE, issues())).toEqual({
      a: { list: [{ c: 1 }, { c: 2 }] },
      d: 'x',
    });
  });

  test('or only the parts with nothing wrong inside', () => {
    expect(withoutBrokenParts(VALUE, issues())).toEqual({ d: 'x' });
    expect(withoutBrokenParts(undefined, [])).toEqual({});
  });
});
