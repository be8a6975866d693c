import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCitation } from '../../../integrations/citation/citation-file.ts';
import { cff } from '../../../src/exports/formats/cff.ts';
import { publishedProject } from '../../builders/portfolio.ts';
import { buildProject } from '../../builders/project.ts';
import { inputOf, showcaseInputs } from '../export-input.ts';

const SCHEMA = fileURLToPath(
  new URL(
    '../../../../shared/samples/citation-file-format__CC-BY-4.0/schema.json',
    import.meta.url,
  ),
);

const project = publishedProject('tumours', {
  title: 'Yes: "a title" # with signs',
  role: { title: 'Author', contribution: 'Half of it.', teamSize: 3 },
  license: { code: 'apache 2.0' },
  citation: { doi: '10.24432/C5DW2B' },
});
const text = cff(inputOf(project))[0]?.text ?? '';

test('is read again with title, licence, code and DOI', () => {
  const { content } = readCitation(text, 'CITATION.cff') ?? {};
  expect(content).toMatchObject({
    'cff-version': '1.2.0',
    title: 'Yes: "a title" # with signs',
    license: 'Apache-2.0',
    doi: '10.24432/C5DW2B',
    'repository-code': 'https://github.com/alex-example/tumours',
  });
  expect(content?.authors).toHaveLength(1);
});

test('says that a team is not named in full', () =>
  expect(parse(text)).toMatchObject({
    message: expect.stringMatching(/A team of 3 did the work; only .+ is named here\.$/) as string,
  }));

test('leaves out what is no SPDX id and no DOI', () => {
  const odd = publishedProject('tumours', {
    license: { code: 'my own' },
    citation: { doi: 'see my page' },
  });
  const file = parse(cff(inputOf(odd))[0]?.text ?? '') as object;
  expect(Object.keys(file)).not.toContain('license');
  expect(Object.keys(file)).not.toContain('doi');
});

test.skipIf(!existsSync(SCHEMA))('validates against the published schema', async () => {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);
  const inputs = [...(await showcaseInputs()), inputOf(project), inputOf(buildProject('other'))];
  for (const input of inputs) {
    const valid = validate(parse(cff(input)[0]?.text ?? ''));
    expect([valid, validate.errors]).toEqual([true, null]);
  }
  expect(validate({ title: 'No author' })).toBe(false);
});
