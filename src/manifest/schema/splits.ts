import { z } from 'zod';
import { Count, IsoDate, PositiveCount, prose, text } from './scalars.ts';
import { starred } from './starred.ts';

export const SplitsSchema = z
  .strictObject({
    strategy: starred(
      z
        .enum([
          'random',
          'stratified',
          'group',
          'temporal',
          'predefined',
          'nested-cv',
          'k-fold',
          'none',
        ])
        .meta({ description: 'How rows were divided', examples: ['stratified'] }),
    ),
    parts: starred(
      z
        .array(
          z.strictObject({
            name: z
              .enum(['train', 'validation', 'test', 'external'])
              .meta({ description: 'Which part', examples: ['test'] }),
            n: PositiveCount.meta({ description: 'Rows', examples: [171] }),
            positives: Count.optional().meta({
              description: 'Rows of the positive class',
              examples: [64],
            }),
            from: IsoDate.optional().meta({
              description: 'First date in the part',
              examples: ['2013'],
            }),
            to: IsoDate.optional().meta({
              description: 'Last date in the part',
              examples: ['2014'],
            }),
            source: text(80)
              .optional()
              .meta({
                description: 'Name of the data set',
                examples: ['Wisconsin Diagnostic Breast Cancer'],
              }),
          }),
        )
        .min(1)
        .max(8)
        .meta({ description: 'Rows in each part' }),
    ),
    groupKey: text(60)
      .optional()
      .meta({ description: 'What is kept together', examples: ['patient'] }),
    groupOverlap: Count.optional().meta({
      description: 'Groups in more than one part; must be 0',
      examples: [0],
    }),
    seed: z
      .int()
      .optional()
      .meta({ description: 'Seed of the random split', examples: [0] }),
    folds: PositiveCount.optional().meta({
      description: 'Folds, for k-fold and nested-cv',
      examples: [5],
    }),
    repeats: PositiveCount.optional().meta({
      description: 'Times the split was drawn anew',
      examples: [1],
    }),
    testUse: starred(
      z
        .strictObject({
          timesEvaluated: starred(
            PositiveCount.meta({
              description: 'Times results were read on the test part',
              examples: [1],
            }),
          ),
          usedForSelection: starred(
            z.boolean().meta({
              description: 'Was anything chosen by looking at the test part?',
              examples: [false],
            }),
          ),
          note: prose(200)
            .optional()
            .meta({
              description: 'What readers should know about it',
              examples: ['All five models are reported.'],
            }),
        })
        .meta({ description: 'How often the test part was looked at' }),
    ),
    testRepresents: prose(300)
      .optional()
      .meta({
        description: 'Population the test part stands for',
        examples: ['Samples of the same hospital and years'],
      }),
  })
  .meta({ id: 'Splits', description: 'Which rows were used for what' });
