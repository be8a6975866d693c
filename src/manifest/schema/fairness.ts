import { z } from 'zod';
import { readInto } from './from.ts';
import { Count, Decimal, Fraction, PositiveCount, prose, text } from './scalars.ts';
import { starred } from './starred.ts';

const attribute = text(60).meta({ description: 'Name of the attribute', examples: ['sex'] });
const group = text(60).meta({
  description: 'Value of the attribute that makes the group',
  examples: ['Female'],
});

const ScoreBin = z.strictObject({
  meanPredicted: Fraction.optional().meta({
    description: 'Mean predicted probability in the bin, 0 to 1',
    examples: [0.35],
  }),
  score: z
    .number()
    .optional()
    .meta({
      description: 'The score itself, where it is a level and no probability',
      examples: [7],
    }),
  positives: Count.meta({ description: 'Positive rows in the bin', examples: [84] }),
  n: PositiveCount.meta({ description: 'Rows in the bin', examples: [240] }),
});

const SweepPoint = z.strictObject({
  threshold: z.number().meta({
    description: 'Cut-off from which a row counts as predicted positive',
    examples: [0.5],
  }),
  tp: Count.meta({ description: 'Positive and predicted positive', examples: [303] }),
  fp: Count.meta({ description: 'Negative and predicted positive', examples: [288] }),
  tn: Count.meta({ description: 'Negative and predicted negative', examples: [609] }),
  fn: Count.meta({ description: 'Positive and predicted negative', examples: [195] }),
});

/** What one group's rows came to. Counts beat rates: the build computes every rate and interval. */
const Group = z.strictObject({
  attribute,
  group,
  n: PositiveCount.meta({ description: 'Rows in the group', examples: [1395] }),
  tp: Count.optional().meta({ description: 'Positive and predicted positive', examples: [303] }),
  fp: Count.optional().meta({ description: 'Negative and predicted positive', examples: [288] }),
  tn: Count.optional().meta({ description: 'Negative and predicted negative', examples: [609] }),
  fn: Count.optional().meta({ description: 'Positive and predicted negative', examples: [195] }),
  correct: Count.optional().meta({
    description: 'Rows predicted correctly, for several classes',
    examples: [912],
  }),
  errorMean: z
    .number()
    .min(0)
    .max(1e12)
    .optional()
    .meta({ description: 'Mean absolute error, for regression', examples: [44.9] }),
  errorSd: z
    .number()
    .min(0)
    .max(1e12)
    .optional()
    .meta({ description: 'Standard deviation of the absolute errors', examples: [33.8] }),
  selected: Count.optional().meta({
    description: 'Rows selected, when outcomes are unknown',
    examples: [591],
  }),
  matrix: z
    .array(z.array(Count).min(2).max(50))
    .min(2)
    .max(50)
    .optional()
    .meta({
      description: 'Counts for several classes: rows are actual classes, columns predictions',
      examples: [
        [
          [41, 2, 0],
          [3, 38, 1],
          [0, 2, 44],
        ],
      ],
    }),
  scoreBins: z
    .array(ScoreBin)
    .max(50)
    .optional()
    .meta({ description: 'Rows in bins of predicted probability, or by score' }),
  sweep: z
    .array(SweepPoint)
    .max(50)
    .optional()
    .meta({ description: 'Counts of the group at other cut-offs' }),
});

const Harm = z.strictObject({
  kind: z
    .enum(['allocation', 'quality-of-service', 'stereotyping', 'representation', 'none-identified'])
    .meta({ description: 'Kind of harm', examples: ['allocation'] }),
  who: prose(300).meta({
    description: 'Who would be harmed, and how',
    examples: ['People who are wrongly flagged may be held.'],
  }),
});

const Decision = z.strictObject({
  favourableOutcome: text(120).meta({
    description: 'Outcome a person hopes for',
    examples: ['not flagged'],
  }),
  favourable: z
    .enum(['positive', 'negative'])
    .optional()
    .meta({
      description: 'Prediction that leads to the favourable outcome; impact ratios need it',
      examples: ['negative'],
    }),
  consequence: prose(300)
    .optional()
    .meta({
      description: 'What the other outcome means for them',
      examples: ['A flag counts against release before trial.'],
    }),
});

const Attribute = z.strictObject({
  name: attribute,
  source: z
    .enum(['self-reported', 'observed', 'inferred', 'proxy'])
    .meta({ description: 'How the attribute is known', examples: ['observed'] }),
  legalBasisNote: prose(200)
    .optional()
    .meta({ description: 'Why it may be used', examples: ['As recorded by the county'] }),
  intersectionOf: z
    .array(text(60))
    .max(4)
    .optional()
    .meta({ description: 'Attributes it combines', examples: [['race', 'sex']] }),
});

const Excluded = z.strictObject({
  attribute,
  group,
  n: Count.meta({ description: 'Rows left out', examples: [12] }),
  reason: prose(200).meta({
    description: 'Why they were left out',
    examples: ['The outcome was not recorded.'],
  }),
});

const Unknown = z.strictObject({
  attribute,
  n: Count.meta({ description: 'Rows without a value', examples: [18] }),
});

const Policy = z.strictObject({
  minDenominator: PositiveCount.default(30).meta({
    description: 'Rows a rate needs before it is stated',
    examples: [30],
  }),
  minShare: Fraction.default(0.02).meta({
    description: 'Share of all rows a group needs before it is judged, 0 to 1',
    examples: [0.02],
  }),
  smallCell: PositiveCount.default(11).meta({
    description: 'Smallest count that may be published',
    examples: [11],
  }),
  level: z
    .number()
    .min(0.5)
    .max(0.999)
    .default(0.95)
    .meta({ description: 'Confidence level of the intervals, 0.5 to 0.999', examples: [0.95] }),
  reference: text(60)
    .optional()
    .meta({
      description: 'Group the others are compared with, or overall, or max',
      examples: ['overall'],
    }),
});

const MetricChoice = z.strictObject({
  primary: z
    .enum(['selection-rate', 'tpr', 'fpr', 'ppv', 'calibration', 'accuracy', 'mae'])
    .meta({ description: 'Rate that is compared first', examples: ['fpr'] }),
  why: prose(300).meta({
    description: 'Why this rate',
    examples: ['A false alarm can cost a person their freedom.'],
  }),
});

const Stated = z.strictObject({
  id: text(60).meta({
    description: 'Name of the figure in its tool',
    examples: ['demographic_parity_difference'],
  }),
  attribute: text(60)
    .optional()
    .meta({
      description: 'Attribute the figure was taken over; needed when there are several',
      examples: ['sex'],
    }),
  value: Decimal.meta({ description: 'Value the tool gave', examples: [0.21] }),
  convention: z
    .enum(['fairlearn', 'aif360', 'aequitas'])
    .meta({ description: 'Tool whose definition it follows' }),
  reference: text(60)
    .optional()
    .meta({
      description: 'Group the tool compared with: privileged, or the reference',
      examples: ['Male'],
    }),
});

const Mitigation = z.strictObject({
  method: text(80).meta({ description: 'What was tried', examples: ['one cut-off per group'] }),
  stage: z.enum(['pre', 'in', 'post']).meta({ description: 'Before, in or after training' }),
  before: z.number().meta({ description: 'Gap before, in the primary rate', examples: [0.21] }),
  after: z.number().meta({ description: 'Gap after, in the primary rate', examples: [0.03] }),
  cost: prose(200)
    .optional()
    .meta({ description: 'What was lost by it', examples: ['Accuracy fell from 0.654 to 0.641.'] }),
});

export const FairnessSchema = z
  .strictObject({
    applicable: starred(
      z
        .boolean()
        .meta({ description: 'false, with a reason, is a complete answer', examples: [true] }),
    ),
    reason: prose(400)
      .optional()
      .meta({
        description: 'Needed when applicable is false',
        examples: ['Rows are machines, not people.'],
      }),
    harm: Harm.optional().meta({ description: 'What could go wrong for whom' }),
    decision: Decision.optional().meta({ description: 'What is decided about a person' }),
    attributes: z
      .array(Attribute)
      .max(20)
      .optional()
      .meta({ description: 'Attributes that make the groups' }),
    groups: z.array(Group).max(200).optional().meta({ description: 'Counts per group' }),
    excluded: z
      .array(Excluded)
      .max(50)
      .optional()
      .meta({ description: 'Groups left out, with their rows and the reason' }),
    unknown: z
      .array(Unknown)
      .max(20)
      .optional()
      .meta({ description: 'Rows whose group is not known' }),
    split: z
      .enum(['validation', 'test', 'external', 'production'])
      .optional()
      .meta({ description: 'Rows the counts come from', examples: ['test'] }),
    from: readInto('groups'),
    policy: Policy.optional().meta({ description: 'Which groups are shown' }),
    metricChoice: MetricChoice.optional().meta({ description: 'Which rate matters and why' }),
    leads: text(60)
      .optional()
      .meta({
        description:
          'Attribute whose gap in the primary rate leads page, card and résumé in place of the primary metric',
        examples: ['race'],
      }),
    stated: z.array(Stated).max(30).optional().meta({ description: 'Figures another tool gave' }),
    mitigation: z
      .array(Mitigation)
      .max(10)
      .optional()
      .meta({ description: 'What was done about a gap, and what it cost' }),
    conclusion: prose(400)
      .optional()
      .meta({
        description: 'In words, no more than the counts hold',
        examples: ['Error rates differ between groups.'],
      }),
  })
  .meta({ id: 'Fairness', description: 'Results per group of people, or why that does not apply' });
