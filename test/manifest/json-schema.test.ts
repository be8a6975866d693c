import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { profileJsonSchema, projectJsonSchema } from '../../src/manifest/json-schema.ts';

/** As much of JSON Schema as the two documents use. */
interface Node {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Node>>;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly type?: string;
}

interface Field {
  /** JSON pointer to the field's schema. */
  readonly at: string;
  readonly schema: Node;
}

const ajv = new Ajv2020.default({ strict: false, allErrors: true, formats: { email: true } });
const PROJECT = { name: 'project', document: projectJsonSchema() as Node };
const PROFILE = { name: 'profile', document: profileJsonSchema() as Node };
const DOCUMENTS = [PROJECT, PROFILE];
for (const { name, document } of DOCUMENTS) ajv.addSchema(document, `https://example.org/${name}`);

describe.each(DOCUMENTS)('every field of a $name', ({ name, document }) => {
  test('has a description', () => {
    const bare = fieldsOf(document).filter(
      ({ schema }) => !schema.description && !resolved(schema, document).description,
    );
    expect(bare.map(({ at }) => at)).toEqual([]);
  });

  test('has an example, unless it lists its choices or is a block of its own', () => {
    const bare = fieldsOf(document).filter(
      ({ schema }) => isLeaf(schema, document) && !schema.examples?.length,
    );
    expect(bare.map(({ at }) => at)).toEqual([]);
  });

  test('has a description without a full stop, so that messages can embed it', () => {
    const stopped = fieldsOf(document).filter(({ schema }) => schema.description?.endsWith('.'));
    expect(stopped.map(({ at }) => at)).toEqual([]);
  });

  test('has examples that its own schema accepts', () => {
    const refused = schemasOf(document, '').flatMap(({ at, schema }) => {
      const valid = ajv.compile({ $ref: `https://example.org/${name}#${encodeURI(at)}` });
      return (schema.examples ?? [])
        .filter((example) => !valid(example))
        .map((example) => `${at} ${JSON.stringify(example)}`);
    });
    expect(refused).toEqual([]);
  });
});

test('the walk sees the whole schema', () => {
  expect(fieldsOf(PROJECT.document).length).toBeGreaterThan(200);
  expect(fieldsOf(PROJECT.document).map(({ at }) => at)).toContain(
    '/$defs/Roc/properties/points/items/properties/fpr',
  );
  expect(fieldsOf(PROFILE.document).map(({ at }) => at)).toContain(
    '/$defs/Profile/properties/education/items/properties/degree',
  );
});

describe('the JSON Schema of a project', () => {
  const valid = ajv.compile({ $ref: 'https://example.org/project' });
  const draft = { schemaVersion: '1', title: 'T', task: { type: 'tabular-regression' } };
  const evaluation = {
    confusion: {
      labels: ['a', 'b'],
      counts: [
        [1, 2],
        [3, 4],
      ],
    },
  };

  test('accepts a draft', () => {
    expect(valid(draft)).toBe(true);
  });

  test('refuses unknown keys, at the top and inside a block', () => {
    expect(valid({ ...draft, tagLine: 'x' })).toBe(false);
    expect(valid({ ...draft, links: { repository: 'https://example.org' } })).toBe(false);
  });

  test('refuses a confusion matrix for a predicted number, not for a predicted class', () => {
    expect(valid({ ...draft, evaluation })).toBe(false);
    expect(valid({ ...draft, task: { type: 'text-classification' }, evaluation })).toBe(true);
  });

  test('asks for a value or a file it is read from', () => {
    const measured = (parts: object) =>
      valid({ ...draft, evaluation: { metrics: [{ id: 'mae', split: 'test', ...parts }] } });
    expect(measured({})).toBe(false);
    expect(measured({ value: 44.9 })).toBe(true);
    expect(measured({ from: { file: 'm.json', pointer: '/mae' } })).toBe(true);
    expect(measured({ from: { file: 'm.json' }, id: undefined })).toBe(false);
  });

  test('accepts dates and quoted decimals as authors write them', () => {
    const metrics = [{ id: 'mae', value: '44.90', split: 'test', evaluatedAt: 2026 }];
    expect(valid({ ...draft, dates: { updated: '2026-11-21' }, evaluation: { metrics } })).toBe(
      true,
    );
  });
});

test('the JSON Schema of a profile accepts the three lines it needs and nothing unknown', () => {
  const valid = ajv.compile({ $ref: 'https://example.org/profile' });
  expect(valid({ schemaVersion: '1', name: 'A', headline: 'B' })).toBe(true);
  expect(valid({ schemaVersion: '1', name: 'A', headline: 'B', hobby: 'C' })).toBe(false);
});

function fieldsOf(document: Node): Field[] {
  return schemasOf(document, '').filter(({ at }) => /\/properties\/[^/]+$/.test(at));
}

/** A schema and everything inside it; what `$ref` points at is listed once, under `$defs`. */
function schemasOf(schema: Node, at: string): Field[] {
  const inside = [
    ...Object.entries(schema.properties ?? {}).map(([key, child]) => ({
      at: `${at}/properties/${key}`,
      schema: child,
    })),
    ...Object.entries(schema.$defs ?? {}).map(([key, child]) => ({
      at: `${at}/$defs/${key}`,
      schema: child,
    })),
    ...(schema.items ? [{ at: `${at}/items`, schema: schema.items }] : []),
    ...(schema.anyOf ?? []).map((child, index) => ({ at: `${at}/anyOf/${index}`, schema: child })),
  ];
  return [{ at, schema }, ...inside.flatMap((child) => schemasOf(child.schema, child.at))];
}

function isLeaf(schema: Node, document: Node): boolean {
  const own = resolved(schema, document);
  if (own.properties || own.enum || own.const !== undefined || own.type === 'boolean') return false;
  return !(own.items && resolved(own.items, document).properties);
}

function resolved(schema: Node, document: Node): Node {
  const name = schema.$ref?.replace('#/$defs/', '');
  return (name === undefined ? undefined : document.$defs?.[name]) ?? schema;
}
