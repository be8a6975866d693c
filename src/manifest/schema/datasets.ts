import { z } from 'zod';
import { readInto } from './from.ts';
import { Count, Fraction, IsoDate, PositiveCount, Url, prose, text } from './scalars.ts';
import { starred } from './starred.ts';

const Size = z.strictObject({
  rows: starred(PositiveCount.meta({ description: 'Rows after exclusions', examples: [569] })),
  features: PositiveCount.optional().meta({
    description: 'Columns a model may use, without the target',
    examples: [30],
  }),
  bytes: PositiveCount.optional().meta({
    description: 'Size on disk in bytes',
    examples: [124103],
  }),
  positives: Count.optional().meta({ description: 'Rows of the positive class', examples: [212] }),
  from: readInto('rows'),
});

const Collected = z.strictObject({
  from: IsoDate.meta({ description: 'First date in the data', examples: ['2013'] }),
  to: IsoDate.meta({ description: 'Last date in the data', examples: ['2014'] }),
});

const Agreement = z.strictObject({
  metric: z
    .enum(['kappa', 'alpha', 'iou'])
    .meta({ description: 'Measure of agreement: Cohen’s kappa, Krippendorff’s alpha or overlap' }),
  value: z
    .number()
    .meta({ description: 'Agreement between annotators, at most 1', examples: [0.82] }),
});

const Labels = z.strictObject({
  source: z
    .enum(['measured', 'human', 'weak', 'synthetic', 'heuristic', 'model'])
    .meta({ description: 'What produced the labels', examples: ['measured'] }),
  annotators: PositiveCount.optional().meta({
    description: 'People who labelled each row',
    examples: [2],
  }),
  agreement: Agreement.optional().meta({ description: 'How far annotators agree' }),
  noiseEstimate: Fraction.optional().meta({
    description: 'Estimated share of wrong labels, 0 to 1',
    examples: [0.02],
  }),
});

const Missing = z.strictObject({
  overall: Fraction.optional().meta({
    description: 'Share of missing values over all fields, 0 to 1',
    examples: [0],
  }),
  byField: z
    .record(z.string(), Fraction)
    .optional()
    .meta({
      description: 'Share of missing values per field, 0 to 1',
      examples: [{ worst_texture: 0.01 }],
    }),
  handling: prose(300).meta({
    description: 'What was done about them',
    examples: ['There are no missing values.'],
  }),
});

const Exclusions = z.strictObject({
  n: Count.meta({ description: 'Rows left out', examples: [0] }),
  reasons: prose(300).meta({
    description: 'Why they were left out',
    examples: ['No row was left out.'],
  }),
});

const PersonalData = z.strictObject({
  contains: z.boolean().meta({ description: 'Do rows describe people who could be identified?' }),
  basis: prose(300)
    .optional()
    .meta({
      description: 'Why the data may be used',
      examples: ['Public records, used here as counts per group only.'],
    }),
  sensitiveAttributes: z
    .array(text(40))
    .max(20)
    .optional()
    .meta({
      description: 'Sensitive attributes among the columns',
      examples: [['race', 'sex', 'age']],
    }),
  deidentified: z
    .boolean()
    .optional()
    .meta({ description: 'Were names and other identifiers removed?' }),
});

const Hash = z.strictObject({
  algo: z.enum(['sha256', 'md5']).meta({ description: 'Hash algorithm' }),
  value: text(64).meta({
    description: 'Hash of the file in hexadecimal digits',
    examples: ['d41d8cd98f00b204e9800998ecf8427e'],
  }),
});

export const DatasetSchema = z
  .strictObject({
    name: starred(
      text(80).meta({
        description: 'Name of the data set',
        examples: ['Wisconsin Diagnostic Breast Cancer'],
      }),
    ),
    role: starred(
      z
        .array(z.enum(['train', 'validation', 'test', 'pretrain', 'external']))
        .min(1)
        .meta({ description: 'What the data set was used for', examples: [['train', 'test']] }),
    ),
    version: text(40)
      .optional()
      .meta({ description: 'Version, release or day of download', examples: ['1995'] }),
    url: Url.optional().meta({
      description: 'Where others get it',
      examples: ['https://archive.ics.uci.edu/dataset/17'],
    }),
    access: starred(
      z
        .enum(['public', 'registered', 'private', 'synthetic'])
        .meta({ description: 'Who can get it', examples: ['public'] }),
    ),
    license: starred(
      text(60).meta({ description: 'SPDX id, or unknown', examples: ['CC-BY-4.0'] }),
    ),
    provenance: starred(
      prose(600).meta({
        description: 'Who collected it, when and why',
        examples: ['University of Wisconsin, 1990s'],
      }),
    ),
    collected: Collected.optional().meta({
      description: 'Period the rows come from',
      examples: [{ from: '2013', to: '2014' }],
    }),
    unit: starred(text(60).meta({ description: 'What one row is', examples: ['sample'] })),
    size: starred(Size.meta({ description: 'How much' })),
    labels: Labels.optional().meta({ description: 'Where the labels come from' }),
    classCounts: z
      .record(z.string(), Count)
      .optional()
      .meta({ description: 'Rows per class', examples: [{ malignant: 212, benign: 357 }] }),
    missing: Missing.optional().meta({ description: 'Missing values and what was done' }),
    exclusions: Exclusions.optional().meta({ description: 'Rows left out and why' }),
    cleaning: starred(
      prose(600).meta({
        description: 'What was changed before modelling',
        examples: ['None; values are used as published.'],
      }),
    ),
    personalData: PersonalData.optional().meta({ description: 'Personal data in the rows' }),
    knownBiases: prose(600)
      .optional()
      .meta({
        description: 'Who is missing or over-represented',
        examples: ['One hospital and one measuring method.'],
      }),
    hash: Hash.optional().meta({ description: 'Hash of the file that was used' }),
    citation: text(300)
      .optional()
      .meta({
        description: 'How the source asks to be cited',
        examples: ['Wolberg, Mangasarian, Street and Street (1993). doi:10.24432/C5DW2B'],
      }),
  })
  .meta({ id: 'Dataset', description: 'One data set' });
