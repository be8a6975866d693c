import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { profileJsonSchema, projectJsonSchema } from '../../src/manifest/json-schema.ts';

const ajv = new Ajv2020.default({ strict: false, allErrors: true, formats: { email: true } });
const valid = ajv.compile(projectJsonSchema());
const draft = { schemaVersion: '1', title: 'T', task: { type: 'tabular-regression' } };

describe('the JSON Schema of a project', () => {
  test('accepts a draft', () => {
    expect(valid(draft)).toBe(true);
  });

  test('refuses unknown keys and another family’s blocks', () => {
    expect(valid({ ...draft, tagLine: 'x' })).toBe(false);
    expect(valid({ ...draft, evaluation: { confusion: { labels: ['a', 'b'], counts: [[1, 2], [3, 4]] } } })).toBe(false);
    expect(valid({ ...draft, task: { type: 'text-classification' }, evaluation: { confusion: { labels: ['a', 'b'], counts: [[1, 2], [3, 4]] } } })).toBe(true);
  });

  test('describes every field, with an example where one line can show it', () => {
    const undescribed = (schema: unknown, path: string): string[] => {
      if (typeof schema !== 'object' || schema === null || !('properties' in schema)) return [];
      return Object.entries(schema.properties as Record<string, { description?: string; examples?: unknown[]; items?: unknown }>).flatMap(([key, child]) => [
        ...(child.description || child.examples ? [] : [`${path}${key}`]),
        ...undescribed(child, `${path}${key}.`),
        ...undescribed(child.items, `${path}${key}[].`),
      ]);
    };
    expect(undescribed(projectJsonSchema(), '').length).toBeLessThanOrEqual(0);
  });
});

test('the JSON Schema of a profile accepts the three lines it needs', () => {
  expect(ajv.compile(profileJsonSchema())({ schemaVersion: '1', name: 'A', headline: 'B' })).toBe(true);
});
