import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { composePortfolioJson } from '../../../src/site/feeds/portfolio-json.ts';
import { composeProjectJson } from '../../../src/site/feeds/project-json.ts';
import { RECORD_NAMES, recordJsonSchema } from '../../../src/site/feeds/record-schema.ts';
import type { RecordName } from '../../../src/site/feeds/record-schema.ts';
import { buildSite } from '../../builders/site.ts';

const site = buildSite();
const written = [
  ['portfolio.v1', composePortfolioJson(site)],
  ...site.portfolio.projects.map(({ id }) => ['project-facts.v1', composeProjectJson(site, id)]),
] as [RecordName, string][];

/** The schema with nothing beyond it allowed, so that a key nobody documents is seen. */
function closed(name: RecordName): object {
  return JSON.parse(JSON.stringify(recordJsonSchema(name)), (_, value: unknown) =>
    isObjectSchema(value) ? { ...value, additionalProperties: false } : value,
  ) as object;
}

function isObjectSchema(value: unknown): value is object {
  return typeof value === 'object' && value !== null && 'properties' in value && 'type' in value;
}

describe.each(written)('what is written as %s', (name, text) => {
  test('is what its schema says, and holds no key beyond it', () => {
    const validate = new Ajv2020({ allErrors: true, strict: true }).compile(closed(name));
    validate(JSON.parse(text));
    expect(validate.errors).toBeNull();
  });

  test('names its schema and no place of this machine', () => {
    expect(JSON.parse(text)).toMatchObject({
      $schema: `https://alex.example.org/base/schema/${name}.json`,
    });
    expect(text).not.toMatch(/"(?:file:|\/(?:home|Users|tmp|work|root)\/|[A-Z]:\\)/);
  });
});

test.each(RECORD_NAMES)('%s refuses a number without its evidence', (name) => {
  const validate = new Ajv2020({ strict: true }).compile(recordJsonSchema(name));
  const [, text = ''] = written.find(([own]) => own === name) ?? [];
  const broken: unknown = JSON.parse(text, (key: string, value: unknown) =>
    key === 'evidence' ? undefined : value,
  );
  expect(validate(broken)).toBe(false);
});

test('files may gain keys: the published schemas allow them', () => {
  expect(JSON.stringify(RECORD_NAMES.map(recordJsonSchema))).not.toContain(
    '"additionalProperties":false',
  );
});
