import { z } from 'zod';
import { readInto } from './from.ts';
import { Decimal, MetricId, prose, text } from './scalars.ts';
import { starred } from './starred.ts';

const SuccessCriterion = z.strictObject({
  metric: MetricId.meta({ description: 'Metric the project was judged by', examples: ['recall'] }),
  target: Decimal.meta({ description: 'Value set before measuring', examples: [0.9] }),
  direction: z
    .enum(['at-least', 'at-most'])
    .meta({ description: 'Which side of the target counts as success', examples: ['at-least'] }),
  rationale: prose(300)
    .optional()
    .meta({ description: 'Why this value', examples: ['A miss delays a diagnosis.'] }),
});

const Impact = z.strictObject({
  statement: prose(300).meta({
    description: 'What changed for whom',
    examples: ['Reading order sorted by risk'],
  }),
  value: Decimal.optional().meta({ description: 'Size of the change', examples: [12] }),
  unit: text(40)
    .optional()
    .meta({ description: 'Unit of the change', examples: ['hours per week'] }),
  method: z
    .enum(['measured', 'estimated', 'simulated', 'not-measured'])
    .meta({ description: 'How the size is known; printed beside it', examples: ['not-measured'] }),
  period: text(40)
    .optional()
    .meta({ description: 'When it was measured', examples: ['2026'] }),
  from: readInto('value'),
});

export const FramingSchema = z
  .strictObject({
    problem: starred(
      prose(600).meta({
        description: 'The problem in its users’ words',
        examples: ['A needle sample shows cell nuclei. Is the mass malignant?'],
      }),
    ),
    stakeholders: z
      .array(text(120))
      .max(12)
      .optional()
      .meta({
        description: 'Who decides, who is affected',
        examples: [['pathologists', 'patients']],
      }),
    decisionSupported: starred(
      prose(300).meta({
        description: 'What someone does differently because of the prediction',
        examples: ['The order in which samples are read'],
      }),
    ),
    whyMl: starred(
      prose(300).meta({
        description: 'Why learning from data, and what was done before',
        examples: ['Before: samples were read in order of arrival.'],
      }),
    ),
    successCriterion: starred(
      z
        .array(SuccessCriterion)
        .min(1)
        .max(3)
        .meta({ description: 'What counted as success, set beforehand' }),
    ),
    costOfErrors: z
      .strictObject({
        falsePositive: prose(200).meta({
          description: 'What a false alarm costs',
          examples: ['A benign sample is read early.'],
        }),
        falseNegative: prose(200).meta({
          description: 'What a miss costs',
          examples: ['A malignant sample is read late.'],
        }),
        ratio: z
          .number()
          .positive()
          .optional()
          .meta({ description: 'Cost of a miss in false alarms', examples: [10] }),
      })
      .optional()
      .meta({ description: 'What each kind of error costs' }),
    intendedUse: starred(
      z
        .strictObject({
          primary: starred(
            prose(300).meta({
              description: 'What it is for',
              examples: ['Sorting a reading list'],
            }),
          ),
          users: prose(200)
            .optional()
            .meta({ description: 'Who uses it', examples: ['Laboratory staff'] }),
          outOfScope: starred(
            prose(300).meta({
              description: 'What it must not be used for',
              examples: ['Diagnosis'],
            }),
          ),
        })
        .meta({ description: 'Use and misuse' }),
    ),
    impact: Impact.optional().meta({ description: 'Effect outside the notebook' }),
  })
  .meta({ id: 'Framing', description: 'Problem framing: who, what decision, what success' });
