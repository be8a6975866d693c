import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { descriptionOf, exampleOf, fractionOf, valueAt } from '../../src/manifest/issues.ts';
import { ProfileSchema } from '../../src/manifest/schema/profile.ts';
import { PROJECT_SCHEMAS } from '../../src/manifest/schema/project.ts';
import { bare } from '../../src/manifest/schema/walk.ts';

describe('a percentage becomes a fraction without losing digits', () => {
  test.each([
    ['93.10', '0.9310'],
    ['93', '0.93'],
    ['7.5', '0.075'],
    ['100', '1'],
    ['1.5', '0.015'],
    ['50', '0.50'],
    ['9e1', '0.9'],
    ['+93', '0.93'],
  ])('%s is %s', (percentage, fraction) => {
    expect(fractionOf(percentage)).toBe(fraction);
    expect(Number(fractionOf(percentage))).toBeCloseTo(Number(percentage) / 100, 12);
  });
});

describe('an example', () => {
  const example = (value: unknown) => exampleOf(z.unknown().meta({ examples: [value] }));
  test.each([
    ['MIT', 'MIT'],
    ['1995', '"1995"'],
    ['https://example.org', '"https://example.org"'],
    ['yes', '"yes"'],
    ['@misc{x}', '"@misc{x}"'],
    [31, '31'],
    [['train', 'test'], '[train, test]'],
    [{ purpose: 'Measure, twice', n: null }, '{ purpose: "Measure, twice", n: null }'],
  ])('%j is typed %s', (value, typed) => {
    expect(example(value)).toBe(typed);
    expect(parse(`key: ${typed}`)).toEqual({ key: value });
  });

  test('is found on the field or on what is optional in it', () => {
    const named = z.string().meta({ description: 'A name', examples: ['Alex'] });
    expect(exampleOf(named.optional())).toBe('Alex');
    expect(descriptionOf(named.optional())).toBe('A name');
    expect(
      exampleOf(
        z
          .string()
          .optional()
          .meta({ examples: ['Sam'] }),
      ),
    ).toBe('Sam');
  });

  test('is undefined where there is none', () => {
    expect(exampleOf(undefined)).toBeUndefined();
    expect(exampleOf(z.string())).toBeUndefined();
    expect(descriptionOf(z.string())).toBeUndefined();
  });
});

test('every example of the manifest, typed into a file, is read back as it was meant', () => {
  const schemas = [ProfileSchema, ...PROJECT_SCHEMAS.map(({ schema }) => schema)].flatMap(
    (schema) => inside(schema),
  );
  const examples = schemas.flatMap((schema) => {
    const typed = exampleOf(schema);
    return typed === undefined ? [] : [{ typed, meant: firstExample(schema) }];
  });
  expect(examples.length).toBeGreaterThan(200);
  for (const { typed, meant } of examples)
    expect(parse(`key: ${typed}`), typed).toEqual({ key: meant });
});

test('a value is found by its own keys only', () => {
  expect(valueAt({ a: [{ b: 1 }] }, ['a', 0, 'b'])).toBe(1);
  expect(valueAt({ a: 'text' }, ['a', 'length', 'x'])).toBeUndefined();
  expect(valueAt({}, ['constructor'])).toBeUndefined();
});

function inside(schema: z.core.$ZodType): z.core.$ZodType[] {
  const inner = bare(schema);
  if (inner instanceof z.ZodArray) return [schema, ...inside(inner.element)];
  if (!(inner instanceof z.ZodObject)) return [schema];
  const fields: Readonly<Record<string, z.core.$ZodType>> = inner.shape;
  return [schema, ...Object.values(fields).flatMap((field) => inside(field))];
}

function firstExample(schema: z.core.$ZodType): unknown {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  const examples: unknown =
    z.globalRegistry.get(schema)?.examples ?? z.globalRegistry.get(inner)?.examples;
  return Array.isArray(examples) ? examples[0] : undefined;
}
