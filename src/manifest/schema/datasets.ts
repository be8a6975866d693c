import { z } from 'zod';
import { EvidenceSchema } from './evidence.ts';
import { Count, Fraction, IsoDate, PositiveCount, Url, prose, text } from './scalars.ts';
import { starred } from './starred.ts';

const Size = z.strictObject({
  rows: starred(PositiveCount.meta({ description: 'Rows after exclusions', examples: [569] })),
  features: PositiveCount.optional().meta({ examples: [30] }),
  bytes: PositiveCount.optional().meta({ examples: [124103] }),
  positives: Count.optional().meta({ description: 'Rows of the positive class', examples: [212] }),
  evidence: EvidenceSchema.optional(),
});

export const DatasetSchema = z
  .strictObject({
    name: starred(text(80).meta({ description: 'Name of the data set', examples: ['Wisconsin Diagnostic Breast Cancer'] })),
    role: starred(z.array(z.enum(['train', 'validation', 'test', 'pretrain', 'external'])).min(1).meta({ examples: [['train', 'test']] })),
    version: text(40).optional().meta({ examples: ['1995'] }),
    url: Url.optional().meta({ description: 'Where others get it', examples: ['https://archive.ics.uci.edu/dataset/17'] }),
    access: starred(z.enum(['public', 'registered', 'private', 'synthetic']).meta({ examples: ['public'] })),
    license: starred(text(60).meta({ description: 'SPDX id, or unknown', examples: ['CC-BY-4.0'] })),
    provenance: starred(prose(600).meta({ description: 'Who collected it, when and why', examples: ['University of Wisconsin, 1990s'] })),
    collected: z.strictObject({ from: IsoDate, to: IsoDate }).optional().meta({ examples: [{ from: '2013', to: '2014' }] }),
    unit: starred(text(60).meta({ description: 'What one row is', examples: ['sample'] })),
    size: starred(Size.meta({ description: 'How much' })),
    labels: z
      .strictObject({
        source: z.enum(['measured', 'human', 'weak', 'synthetic', 'heuristic', 'model']).meta({ examples: ['measured'] }),
        annotators: PositiveCount.optional(),
        agreement: z.strictObject({ metric: z.enum(['kappa', 'alpha', 'iou']), value: z.number() }).optional(),
        noiseEstimate: Fraction.optional(),
      })
      .optional()
      .meta({ description: 'Where the labels come from' }),
    classCounts: z.record(z.string(), Count).optional().meta({ examples: [{ malignant: 212, benign: 357 }] }),
    missing: z
      .strictObject({ overall: Fraction.optional(), byField: z.record(z.string(), Fraction).optional(), handling: prose(300) })
      .optional()
      .meta({ description: 'Missing values and what was done' }),
    exclusions: z.strictObject({ n: Count, reasons: prose(300) }).optional().meta({ description: 'Rows left out and why' }),
    cleaning: starred(prose(600).meta({ description: 'What was changed before modelling', examples: ['None; values are used as published.'] })),
    personalData: z
      .strictObject({
        contains: z.boolean(),
        basis: prose(300).optional(),
        sensitiveAttributes: z.array(text(40)).max(20).optional(),
        deidentified: z.boolean().optional(),
      })
      .optional()
      .meta({ description: 'Personal data in the rows' }),
    knownBiases: prose(600).optional().meta({ description: 'Who is missing or over-represented' }),
    hash: z.strictObject({ algo: z.enum(['sha256', 'md5']), value: text(64) }).optional(),
    citation: text(300).optional().meta({ description: 'How the source asks to be cited' }),
  })
  .meta({ id: 'Dataset', description: 'One data set' });
