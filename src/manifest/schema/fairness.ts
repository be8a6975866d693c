import { z } from 'zod';
import { EvidenceSourceSchema } from './evidence.ts';
import { Count, Fraction, PositiveCount, prose, text } from './scalars.ts';
import { starred } from './starred.ts';

/** What one group's rows came to. Counts beat rates: the build computes every rate and interval. */
const Group = z.strictObject({
  attribute: text(60).meta({ examples: ['sex'] }),
  group: text(60).meta({ examples: ['Female'] }),
  n: PositiveCount.meta({ examples: [1395] }),
  tp: Count.optional().meta({ description: 'Positive and predicted positive', examples: [303] }),
  fp: Count.optional().meta({ description: 'Negative and predicted positive', examples: [288] }),
  tn: Count.optional().meta({ description: 'Negative and predicted negative', examples: [609] }),
  fn: Count.optional().meta({ description: 'Positive and predicted negative', examples: [195] }),
  correct: Count.optional().meta({ description: 'Rows predicted correctly, for several classes' }),
  errorMean: z.number().optional().meta({ description: 'Mean absolute error, for regression' }),
  errorSd: z.number().min(0).optional(),
  selected: Count.optional().meta({ description: 'Rows selected, when outcomes are unknown' }),
  scoreBins: z
    .array(z.strictObject({ meanPredicted: Fraction, positives: Count, n: PositiveCount }))
    .max(50)
    .optional(),
});

export const FairnessSchema = z
  .strictObject({
    applicable: starred(z.boolean().meta({ description: 'false, with a reason, is a complete answer', examples: [true] })),
    reason: prose(400).optional().meta({ description: 'Needed when applicable is false', examples: ['Rows are machines, not people.'] }),
    harm: z.strictObject({
      kind: z.enum(['allocation', 'quality-of-service', 'stereotyping', 'representation', 'none-identified']),
      who: prose(300),
    }).optional().meta({ description: 'What could go wrong for whom' }),
    decision: z.strictObject({ favourableOutcome: text(120), consequence: prose(300).optional() }).optional(),
    attributes: z
      .array(
        z.strictObject({
          name: text(60),
          source: z.enum(['self-reported', 'observed', 'inferred', 'proxy']),
          legalBasisNote: prose(200).optional(),
          intersectionOf: z.array(text(60)).max(4).optional(),
        }),
      )
      .max(20)
      .optional(),
    groups: z.array(Group).max(200).optional().meta({ description: 'Counts per group' }),
    excluded: z.array(z.strictObject({ attribute: text(60), group: text(60), n: Count, reason: prose(200) })).max(50).optional(),
    unknown: z.array(z.strictObject({ attribute: text(60), n: Count })).max(20).optional(),
    split: z.enum(['validation', 'test', 'external', 'production']).optional().meta({ description: 'Rows the counts come from', examples: ['test'] }),
    source: EvidenceSourceSchema.optional().meta({ description: 'File the counts were read from' }),
    policy: z
      .strictObject({
        minDenominator: PositiveCount.default(30),
        minShare: Fraction.default(0.02),
        smallCell: PositiveCount.default(11),
        level: Fraction.default(0.95),
        reference: text(60).optional(),
      })
      .optional()
      .meta({ description: 'Which groups are shown' }),
    metricChoice: z
      .strictObject({
        primary: z.enum(['selection-rate', 'tpr', 'fpr', 'ppv', 'calibration', 'accuracy', 'mae']),
        why: prose(300),
      })
      .optional()
      .meta({ description: 'Which rate matters and why' }),
    stated: z
      .array(z.strictObject({ id: text(60), value: z.number(), convention: z.enum(['fairlearn', 'aif360', 'aequitas']) }))
      .max(30)
      .optional(),
    mitigation: z
      .array(z.strictObject({ method: text(80), stage: z.enum(['pre', 'in', 'post']), before: z.number(), after: z.number(), cost: prose(200).optional() }))
      .max(10)
      .optional(),
    conclusion: prose(400).optional().meta({ description: 'In words, no more than the counts hold', examples: ['Error rates differ between groups.'] }),
  })
  .meta({ id: 'Fairness', description: 'Results per group of people, or why that does not apply' });
