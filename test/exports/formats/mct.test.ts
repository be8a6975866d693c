import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { mct } from '../../../src/exports/formats/mct.ts';
import { publishedProject } from '../../builders/portfolio.ts';
import { buildProject } from '../../builders/project.ts';
import { inputOf, showcaseInputs } from '../export-input.ts';

const SCHEMA = fileURLToPath(
  new URL(
    '../../../../shared/samples/tensorflow__model-card-toolkit__Apache-2.0/model_card_toolkit/schema/v0.0.2/model_card.schema.json',
    import.meta.url,
  ),
);

const Text = z.string().optional();
const Described = z.array(z.strictObject({ description: Text })).optional();

/** The parts of Model Card Toolkit's schema v0.0.2 that are written here; values are texts. */
const Shape = z.strictObject({
  schema_version: z.literal('0.0.2'),
  model_details: z.strictObject({
    name: Text,
    overview: Text,
    documentation: Text,
    owners: z.array(z.strictObject({ name: Text, contact: Text })),
    version: z.strictObject({ date: z.iso.date() }).optional(),
    licenses: z
      .array(
        z.union([
          z.strictObject({ identifier: z.string() }),
          z.strictObject({ custom_text: z.string() }),
        ]),
      )
      .optional(),
    references: z.array(z.strictObject({ reference: z.url() })).optional(),
    citations: z.array(z.strictObject({ citation: z.string() })).optional(),
  }),
  model_parameters: z.strictObject({
    model_architecture: Text,
    data: z.array(
      z.strictObject({
        name: Text,
        link: z.url().optional(),
        sensitive: z.strictObject({ sensitive_data: z.array(z.string()) }).optional(),
        description: Text,
      }),
    ),
    input_format: Text,
    output_format: Text,
  }),
  quantitative_analysis: z.strictObject({
    performance_metrics: z.array(
      z.strictObject({
        type: z.string(),
        value: z.string().regex(/^-?\d/),
        slice: z.string(),
        confidence_interval: z
          .strictObject({ lower_bound: z.string(), upper_bound: z.string() })
          .optional(),
      }),
    ),
  }),
  considerations: z.strictObject({
    users: Described,
    use_cases: Described,
    limitations: Described,
    tradeoffs: Described,
    ethical_considerations: z
      .array(z.strictObject({ name: z.string(), mitigation_strategy: z.string() }))
      .optional(),
  }),
});

const inputs = [...(await showcaseInputs()), inputOf(buildProject('other'))];
const cards = inputs.map((input): unknown => JSON.parse(mct(input)[0]?.text ?? ''));

describe('Model Card Toolkit JSON', () => {
  test('has the shape of v0.0.2', () => {
    for (const card of cards) expect(Shape.safeParse(card).error?.issues).toBeUndefined();
  });

  test.skipIf(!existsSync(SCHEMA))('validates against the published schema', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object);
    for (const card of cards) expect([validate(card), validate.errors]).toEqual([true, null]);
    expect(validate({ schema_version: 2 })).toBe(false);
  });

  test('values are those of the manifest, with the rows and the interval beside them', () => {
    const card = Shape.parse(JSON.parse(mct(inputOf(publishedProject('tumours')))[0]?.text ?? ''));
    expect(card.quantitative_analysis.performance_metrics[0]).toEqual({
      type: 'recall',
      value: '0.9375',
      slice: 'test, 60 of 64 positives',
      confidence_interval: {
        lower_bound: expect.stringMatching(/^0\.8500/) as string,
        upper_bound: expect.stringMatching(/^0\.9754/) as string,
      },
    });
    expect(card.quantitative_analysis.performance_metrics[1]).toMatchObject({
      value: '0.9916',
      confidence_interval: { lower_bound: '0.978', upper_bound: '0.999' },
    });
  });
});
