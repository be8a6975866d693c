import { z } from 'zod';
import { Count, IsoDate, PositiveCount, prose, text } from './scalars.ts';
import { starred } from './starred.ts';

export const SplitsSchema = z
  .strictObject({
    strategy: starred(z.enum(['random', 'stratified', 'group', 'temporal', 'predefined', 'nested-cv', 'k-fold', 'none']).meta({ examples: ['stratified'] })),
    parts: starred(
      z
        .array(
          z.strictObject({
            name: z.enum(['train', 'validation', 'test', 'external']).meta({ examples: ['test'] }),
            n: PositiveCount.meta({ description: 'Rows', examples: [171] }),
            positives: Count.optional().meta({ examples: [64] }),
            from: IsoDate.optional(),
            to: IsoDate.optional(),
            source: text(80).optional().meta({ description: 'Name of the data set' }),
          }),
        )
        .min(1)
        .max(8)
        .meta({ description: 'Rows in each part' }),
    ),
    groupKey: text(60).optional().meta({ description: 'What is kept together', examples: ['patient'] }),
    groupOverlap: Count.optional().meta({ description: 'Groups in more than one part; must be 0', examples: [0] }),
    seed: z.int().optional().meta({ examples: [0] }),
    folds: PositiveCount.optional(),
    repeats: PositiveCount.optional(),
    testUse: starred(
      z
        .strictObject({
          timesEvaluated: starred(PositiveCount.meta({ examples: [1] })),
          usedForSelection: starred(z.boolean().meta({ description: 'Was anything chosen by looking at the test part?', examples: [false] })),
          note: prose(200).optional(),
        })
        .meta({ description: 'How often the test part was looked at' }),
    ),
    testRepresents: prose(300).optional().meta({ description: 'Population the test part stands for' }),
  })
  .meta({ id: 'Splits', description: 'Which rows were used for what' });
